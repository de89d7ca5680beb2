/** `npm run -s recognise [-- FILE]`: a medicine a line in, what it is recognised as out, one JSON object a line. */
import { displayName, isBenzodiazepine, recognise as recogniseText } from "../../rules/recognise/index.ts";
import { complain, linesOf, runOn, type Terminal, writeLine } from "./terminal.ts";

const usage = "Use: npm run -s recognise [-- FILE], or names on standard input, one a line";

/** One answer for each line, in order; a blank line is unrecognised like any other text without a name. */
export async function recognise(args: readonly string[], terminal: Terminal): Promise<number> {
  const [file = "-", ...more] = args;
  if (more.length > 0 || (file.startsWith("-") && file !== "-")) return complain(terminal, usage);
  try {
    for await (const typed of linesOf(file, terminal))
      await writeLine(terminal, JSON.stringify(answerFor(typed)));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return complain(terminal, `${file} cannot be read. Check its name and permissions.`);
  }
  return 0;
}

function answerFor(typed: string) {
  const found = recogniseText(typed);
  if (found.state === "recognised") return { typed, ...found, drugs: found.drugs.map(describe) };
  if (found.state === "unrecognised") return { typed, ...found };
  const { candidates, alsoRecognised } = found;
  return {
    typed,
    ...found,
    candidates: candidates.map(describe),
    alsoRecognised: alsoRecognised.map(describe),
  };
}

function describe(drug: Parameters<typeof displayName>[0]) {
  const { id, classes, describedAs } = drug;
  return { id, name: displayName(drug), describedAs, classes, isBenzodiazepine: isBenzodiazepine(drug) };
}

if (import.meta.main) await runOn(recognise);
