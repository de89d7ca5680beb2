/** `npm run -s recognise [-- FILE]`: a medicine a line in, what it is recognised as out, one JSON object a line. */
import { existsSync } from "node:fs";
import {
  coreVocabulary,
  displayName,
  type Drug,
  isBenzodiazepine,
  type Recognition,
  recognise as recogniseText,
  type Vocabulary,
} from "../../rules/recognise/index.ts";
import { readDataDir } from "../server/config.ts";
import { loadVocabulary } from "../server/vocabulary/load.ts";
import { complain, linesOf, runOn, type Terminal, writeLine } from "./terminal.ts";

const usage =
  "Use: npm run -s recognise [-- [--core] FILE], or names on standard input, one a line. " +
  "They are read by the registers imported into DATA_DIR as well; --core leaves those out.";

/** One answer for each line, in order; a blank line is unrecognised like any other text without a name. */
export async function recognise(
  args: readonly string[],
  terminal: Terminal,
  dataDir: string,
): Promise<number> {
  const [file = "-", ...more] = args.filter((arg) => arg !== "--core");
  if (more.length > 0 || (file.startsWith("-") && file !== "-")) return complain(terminal, usage);
  const loaded = args.includes("--core") ? { vocabulary: coreVocabulary() } : loadVocabulary(dataDir);
  if ("problem" in loaded) return complain(terminal, loaded.problem);
  try {
    for await (const typed of linesOf(file, terminal))
      await writeLine(terminal, JSON.stringify(answerFor(typed, loaded.vocabulary)));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return complain(terminal, `${file} cannot be read. Check its name and permissions.`);
  }
  return 0;
}

/**
 * The line as it is read. A look-alike counts as what was typed and is asked about all the same, so it stands under
 * `medicines` and first among the `candidates`. Candidates of an unrecognised name are the closest ones, for people.
 */
function answerFor(input: string, vocabulary: Vocabulary) {
  const found = recogniseText(input, vocabulary);
  switch (found.state) {
    case "unrecognised":
      return answer(input, found.state, [], found.suggestions);
    case "needs-confirmation":
      return answer(
        input,
        found.state,
        found.alsoRecognised,
        found.candidates,
        found.because,
        found.leftOver,
      );
    case "recognised": {
      const { drugs, lookAlikes, leftOver } = found;
      if (lookAlikes.length === 0) return answer(input, found.state, drugs, [], undefined, leftOver);
      return answer(input, "needs-confirmation", drugs, [...drugs, ...lookAlikes], "look-alike", leftOver);
    }
  }
}

function answer(
  input: string,
  outcome: Recognition["state"],
  medicines: readonly Drug[],
  candidates: readonly Drug[],
  because?: string,
  leftOver: readonly string[] = [],
) {
  return {
    input,
    outcome,
    medicines: medicines.map(describe),
    candidates: candidates.map(describe),
    ...(because !== undefined && { because }),
    ...(leftOver.length > 0 && { leftOver }),
  };
}

function describe(drug: Drug) {
  const { id, classes, describedAs } = drug;
  return { id, name: displayName(drug), describedAs, classes, isBenzodiazepine: isBenzodiazepine(drug) };
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await runOn((args, terminal) => recognise(args, terminal, readDataDir(process.env)));
}
