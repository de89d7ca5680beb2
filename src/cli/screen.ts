/** `npm run -s screen -- FILE|-`: intakes in, as JSON or one a line; assessments out, one a line. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { assess, defaultProtocol, type Protocol, type Vocabulary } from "../../rules/index.ts";
import { coreVocabulary } from "../../rules/recognise/index.ts";
import { intakeSchema } from "../contract/intake.ts";
import { describeProblems } from "../contract/problems.ts";
import { loadClinic } from "../server/clinic.ts";
import { readDataDir } from "../server/config.ts";
import { loadVocabulary } from "../server/vocabulary/load.ts";
import { readDocuments } from "./read-documents.ts";
import { complain, linesOf, runOn, type Terminal, writeLine } from "./terminal.ts";

const usage =
  "Use: npm run -s screen -- FILE|- [--at INSTANT] [--protocol clinic.json] [--core]. " +
  "Names are read by the registers imported into DATA_DIR as well; --core leaves those out.";

type Wish = {
  readonly file: string;
  readonly protocol: Protocol;
  readonly atMs: number;
  readonly vocabulary: Vocabulary;
};

/** The folder whose registers names are read by, and the clock in epoch milliseconds. */
type Surroundings = { readonly dataDir: string; readonly now: () => number };

/** Assesses each intake in turn and stops at the first that cannot be used: exit code 2, after what came before it. */
export async function screen(
  args: readonly string[],
  terminal: Terminal,
  { dataDir, now }: Surroundings,
): Promise<number> {
  const wish = readArguments(args, dataDir, now);
  if (typeof wish === "string") return complain(terminal, wish);
  const name = wish.file === "-" ? "standard input" : wish.file;
  let count = 0;
  try {
    for await (const document of readDocuments(linesOf(wish.file, terminal))) {
      const at = `${name}: line ${document.line}`;
      if ("problem" in document) return complain(terminal, `${at}: ${document.problem}`);
      const read = intakeSchema.safeParse(document.value);
      if (!read.success) return complain(terminal, sentencesOf(read.error, at));
      await writeLine(
        terminal,
        JSON.stringify(assess(read.data, wish.protocol, wish.atMs, { vocabulary: wish.vocabulary })),
      );
      count += 1;
    }
  } catch (error) {
    const isFile = error instanceof Error && "syscall" in error;
    if (!isFile) throw error;
    return complain(terminal, `${name} cannot be read. Check its name and permissions.`);
  }
  return count > 0
    ? 0
    : complain(terminal, `${name} holds no intake. See docs/intake.md for how to write one.`);
}

function sentencesOf(error: Parameters<typeof describeProblems>[0], at: string): string {
  const problems = describeProblems(error);
  return problems
    .map(({ path, message }) => [at, path, message].filter((part) => part !== "").join(": "))
    .join("\n");
}

function readArguments(args: readonly string[], dataDir: string, now: () => number): Wish | string {
  const options = {
    at: { type: "string" },
    protocol: { type: "string" },
    core: { type: "boolean" },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return usage;
  }
  const [file, ...more] = parsed.positionals;
  const { at, protocol: clinicFile, core } = parsed.values;
  if (file === undefined || more.length > 0) return usage;
  const atMs = at === undefined ? now() : readInstant(at);
  if (Number.isNaN(atMs)) return `--at "${at ?? ""}" is not an instant. Write it like 2026-11-21T14:00:00Z.`;
  const loaded = core === true ? { vocabulary: coreVocabulary() } : loadVocabulary(dataDir);
  if ("problem" in loaded) return loaded.problem;
  const { vocabulary } = loaded;
  if (clinicFile === undefined) return { file, protocol: defaultProtocol, atMs, vocabulary };
  if (!existsSync(clinicFile))
    return `There is no file ${clinicFile}. Name the clinic.json of a data folder.`;
  const clinic = loadClinic(clinicFile);
  return "problem" in clinic ? clinic.problem : { file, protocol: clinic.protocol, atMs, vocabulary };
}

/** Only with its offset or Z: a time without one would mean another moment on another machine. */
function readInstant(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const surroundings = { dataDir: readDataDir(process.env), now: Date.now };
  await runOn((args, terminal) => screen(args, terminal, surroundings));
}
