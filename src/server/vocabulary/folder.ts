/** What stands where in a data folder's vocabulary, and how it is read. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { registerSourceSchema } from "../../contract/vocabulary.ts";

export const vocabularyIn = (dataDir: string) => join(dataDir, "vocabulary");
export const manifestIn = (dataDir: string) => join(vocabularyIn(dataDir), "manifest.json");

/** Files are named by their content, so that a manifest never points at another one. */
export const fileNamed = (dataDir: string, sha256: string) => join(vocabularyIn(dataDir), `${sha256}.txt`);

const storedSourceSchema = registerSourceSchema.extend({
  /** SHA-256 of the source's own names, kept so that registers can be added and removed one by one. */
  content: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which way of reading made it. */
  reading: z.int(),
});

const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** The file made of all sources. */
  file: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int(),
    names: z.int(),
  }),
  /** SHA-256 of the names of the tables that the file was made beside. */
  tables: z.string().regex(/^[0-9a-f]{64}$/),
  sources: z.array(storedSourceSchema).min(1),
});

export type StoredSource = z.infer<typeof storedSourceSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

export const sha256Of = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** undefined: nothing is imported; "damaged": something is there that cannot be used. */
export function readManifest(dataDir: string): Manifest | "damaged" | undefined {
  const path = manifestIn(dataDir);
  if (!existsSync(path)) return undefined;
  try {
    const read = manifestSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return read.success ? read.data : "damaged";
  } catch {
    return "damaged";
  }
}

/** The content that a manifest names; undefined when it is missing or is no longer what it was. */
export function readContent(dataDir: string, sha256: string): string | undefined {
  try {
    const content = readFileSync(fileNamed(dataDir, sha256));
    return sha256Of(content) === sha256 ? content.toString("utf8") : undefined;
  } catch {
    return undefined;
  }
}
