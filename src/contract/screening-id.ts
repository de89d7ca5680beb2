import { z } from "zod";

/** Made once on the device that fills in the form; lower case. */
export const screeningIdSchema = z
  .uuid({ error: "The id must be a UUID, made on the device." })
  .regex(/^[0-9a-f-]+$/, { error: "The id must be written in lower case." });
