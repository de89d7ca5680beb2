/** The clinic protocol as it is sent and kept beside a screening. */
import { z } from "zod";
import type { Protocol } from "../../rules/index.ts";

/**
 * Every number by its key, with the version's name, who signed it and the clinic's dose range in words.
 * Keys are not fixed here: a stored screening keeps those of the rules that assessed it.
 */
export const protocolSchema = z.record(
  z.string(),
  z.union([z.number(), z.array(z.number()), z.string()]),
) as unknown as z.ZodType<Protocol>;

/** One number as the protocol page shows it; `sources` empty: a clinic default that nobody signed. */
export const settingSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  group: z.string(),
  unit: z.string(),
  value: z.union([z.number(), z.array(z.number())]),
  defaultValue: z.union([z.number(), z.array(z.number())]),
  isStrengthened: z.boolean(),
  mark: z.enum(["sourced", "clinic-default"]),
  sources: z.array(z.strictObject({ id: z.string(), short: z.string(), citation: z.string() })),
  stricter: z.enum(["higher", "lower", "add", "fixed"]),
  limit: z.number().optional(),
});
