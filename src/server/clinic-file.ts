/** The clinic's own file: its name, its zone, and what its protocol adds or strengthens. */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { clinicNameSchema } from "../contract/clinic.ts";
import { isTimeZone, timeZone } from "../contract/fields.ts";
import { describeProblems } from "../contract/problems.ts";
import type { Unusable } from "./config.ts";

/** The protocol is checked by the rules, which know each number's bounds. */
const clinicFileSchema = z.strictObject(
  { name: clinicNameSchema, timeZone: timeZone("Time zone"), protocol: z.unknown().optional() },
  { error: "The file must hold a JSON object." },
);

export type ClinicFile = z.infer<typeof clinicFileSchema>;

/** Reads `path`, writing it with defaults when it is not there yet. */
export function readClinicFile(path: string): ClinicFile | Unusable {
  const found = readOrWrite(path);
  if (typeof found !== "string") return found;
  try {
    return checkClinicFile(JSON.parse(found), path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be read";
    return {
      problem: `${path} is not valid JSON: ${reason}. Correct it, or move it away to start from defaults.`,
    };
  }
}

function checkClinicFile(content: unknown, path: string): ClinicFile | Unusable {
  const result = clinicFileSchema.safeParse(content);
  if (result.success) return result.data;
  const sentences = describeProblems(result.error).map(({ path: field, message }) =>
    field ? `${field}: ${message}` : message,
  );
  return { problem: `${path} cannot be used. ${sentences.join(" ")}` };
}

function readOrWrite(path: string): string | Unusable {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (!isMissingFile(error)) return { problem: `${path} cannot be read. Check its permissions.` };
  }
  const content = `${JSON.stringify(defaultClinicFile(), null, 2)}\n`;
  try {
    writeFileSync(path, content, { flag: "wx", mode: 0o600 });
    return content;
  } catch {
    return {
      problem: `${path} cannot be written. Check the permissions of the folder, or set another DATA_DIR.`,
    };
  }
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The zone of this machine, where its name can be used. */
function defaultClinicFile(): ClinicFile {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: "Name of the clinic (set it in clinic.json)",
    timeZone: isTimeZone(zone) ? zone : "UTC",
    protocol: {},
  };
}
