/** The clinic this server works for. */
import { z } from "zod";
import { text, timeZone } from "./fields.ts";
import { protocolSchema, settingSchema } from "./protocol.ts";
import { rulesNotVerifiedSchema } from "./rules-check.ts";

/** Name of a clinic as it is printed. */
export const clinicNameSchema = text("Name of the clinic", 120);

/** The clinic with its protocol: `protocol` feeds the engine, `settings` shows each number with its mark. */
export const clinicSchema = z.strictObject({
  clinicId: z.string(),
  name: clinicNameSchema,
  timeZone: timeZone("Time zone of the clinic"),
  rulesVersion: z.string(),
  /** Of now, by the last check. */
  rulesNotVerified: rulesNotVerifiedSchema.optional(),
  protocol: protocolSchema,
  settings: z.array(settingSchema),
});

export type Clinic = z.infer<typeof clinicSchema>;
export type ClinicSetting = z.infer<typeof settingSchema>;
