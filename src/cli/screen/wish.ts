/** What the command was asked for. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { defaultProtocol, type Protocol, type Vocabulary } from "../../../rules/index.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import type { Verify } from "../../../rules/canaries/index.ts";
import { loadClinic } from "../../server/clinic.ts";
import { loadVocabulary } from "../../server/vocabulary/load.ts";

const usage =
  "Use: npm run -s screen -- FILE|- [--at INSTANT] [--protocol clinic.json] [--brief] [--core]. " +
  "FILE holds intakes or stored screenings, one a line; --brief leaves out the texts. " +
  "Names are read by the registers imported into DATA_DIR as well; --core leaves those out.";

/** How each intake is assessed. */
export type HowToAssess = {
  readonly protocol: Protocol;
  /** Instant of the assessment in epoch milliseconds. */
  readonly atMs: number;
  readonly vocabulary: Vocabulary;
  /** Levels and rules alone, without texts. */
  readonly isBrief: boolean;
};

export type Wish = HowToAssess & {
  /** "-" for standard input. */
  readonly file: string;
  /** The folder whose registers names are read by; absent: none. */
  readonly registersOf?: string;
};

/** What the command finds where it runs. */
export type Surroundings = {
  /** The folder whose registers names are read by. */
  readonly dataDir: string;
  /** The clock in epoch milliseconds. */
  readonly now: () => number;
  readonly verify: Verify;
};

/** The wish, or the sentence that says what is wrong with the arguments. */
export function readWish(
  args: readonly string[],
  { dataDir, now }: Omit<Surroundings, "verify">,
): Wish | string {
  const options = {
    at: { type: "string" },
    protocol: { type: "string" },
    brief: { type: "boolean" },
    core: { type: "boolean" },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return usage;
  }
  const [file, ...more] = parsed.positionals;
  const { at, protocol: clinicFile, brief: isBrief = false, core: isCore = false } = parsed.values;
  if (file === undefined || more.length > 0) return usage;
  const atMs = at === undefined ? now() : readInstant(at);
  if (Number.isNaN(atMs)) return `--at "${at ?? ""}" is not an instant. Write it like 2026-11-21T14:00:00Z.`;
  const registersOf = isCore ? undefined : dataDir;
  const loaded = vocabularyOf(registersOf);
  if ("problem" in loaded) return loaded.problem;
  const wish = { file, atMs, vocabulary: loaded.vocabulary, isBrief, registersOf };
  if (clinicFile === undefined) return { ...wish, protocol: defaultProtocol };
  if (!existsSync(clinicFile))
    return `There is no file ${clinicFile}. Name the clinic.json of a data folder.`;
  const clinic = loadClinic(clinicFile);
  return "problem" in clinic ? clinic.problem : { ...wish, protocol: clinic.protocol };
}

/** The vocabulary with the registers of a data folder, or the core alone. */
export function vocabularyOf(
  dataDir: string | undefined,
): { readonly vocabulary: Vocabulary } | { readonly problem: string } {
  return dataDir === undefined ? { vocabulary: coreVocabulary() } : loadVocabulary(dataDir);
}

/** Only with its offset or Z: a time without one would mean another moment on another machine. */
function readInstant(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
}
