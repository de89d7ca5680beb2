/** The names that are read beside the tables of the rules: which registers were imported, and the file made of them. */
import { z } from "zod";

/** The registers that can be imported; one source each, which a newer file of the same kind replaces. */
export const registerKinds = ["fda-ndc", "drugs-at-fda", "health-canada", "tsv"] as const;

export type RegisterKind = (typeof registerKinds)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** Where a register's names came from, and what became of its rows. */
export const registerSourceSchema = z.strictObject({
  kind: z.enum(registerKinds),
  /** As they were named at the import, without their folder. */
  files: z.array(z.strictObject({ name: z.string(), bytes: count, sha256 })),
  /** ISO instant of the first import of these very files. */
  importedAt: z.iso.datetime(),
  rowsRead: count,
  rowsKept: count,
  /** Rows left out, by reason, with the first of their line numbers. */
  refused: z.array(z.strictObject({ reason: z.string(), rows: count, firstLines: z.array(count) })),
  /** Different names kept. */
  names: count,
});

/** `version`: what assessments name as the vocabulary they were read by. `file` is absent while nothing is imported. */
export const vocabularySchema = z.strictObject({
  version: z.string(),
  file: z.strictObject({ sha256, address: z.string(), bytes: count, names: count }).optional(),
  sources: z.array(registerSourceSchema),
});

export type RegisterSource = z.infer<typeof registerSourceSchema>;
export type VocabularyInUse = z.infer<typeof vocabularySchema>;
