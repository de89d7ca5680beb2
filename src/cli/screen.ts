/** `npm run -s screen -- FILE|-`: intakes or stored screenings in, one a line; assessments out, one a line. */
import { existsSync } from "node:fs";
import { verifyRules } from "../../rules/canaries/index.ts";
import { readDataDir } from "../server/config.ts";
import { type AssessedBlock, assessBlock, assessWhole } from "./screen/assess-block.ts";
import { type Block, blocksOf, linesOf, wholeOf } from "./screen/blocks.ts";
import { assessOnAllCores } from "./screen/on-all-cores.ts";
import { goesOnBelow } from "./screen/read-document.ts";
import { readWish, type Surroundings, type Wish } from "./screen/wish.ts";
import { withVerifiedRules } from "./screen/with-verified-rules.ts";
import { bytesOf, complain, runOn, type Terminal, writeBytes } from "./terminal.ts";

/** Below this many lines, starting workers takes longer than they save. */
const linesBeforeWorkers = 400;

/** Assesses each intake in turn and stops at the first that cannot be used: exit code 2, after what came before it. */
export async function screen(
  args: readonly string[],
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<number> {
  const wish = readWish(args, surroundings);
  if (typeof wish === "string") return complain(terminal, wish);
  const name = wish.file === "-" ? "standard input" : wish.file;
  let [lines, intakes] = [0, 0];
  let input;
  try {
    input = bytesOf(wish.file, terminal);
    for await (const assessed of assessAll(blocksOf(input), wish)) {
      const { output, problem } = assessed;
      await writeBytes(terminal, output);
      if (problem !== undefined) {
        const at = `${name}: line ${lines + problem.line}`;
        return complain(terminal, problem.sentences.map((sentence) => `${at}: ${sentence}`).join("\n"));
      }
      lines += assessed.lines;
      intakes += assessed.intakes;
    }
  } catch (error) {
    const isFile = error instanceof Error && "syscall" in error;
    if (!isFile) throw error;
    return complain(terminal, `${name} cannot be read. Check its name and permissions.`);
  } finally {
    input?.destroy();
  }
  return intakes > 0
    ? 0
    : complain(terminal, `${name} holds no intake. See docs/intake.md for how to write one.`);
}

/** A short input is assessed here; of a long one, what follows its first lines on all cores. */
async function* assessAll(
  blocks: AsyncGenerator<Block, void>,
  wish: Wish,
): AsyncGenerator<AssessedBlock, void> {
  let [lines, intakes] = [0, 0];
  while (lines < linesBeforeWorkers) {
    const step = await blocks.next();
    if (step.done === true) return;
    const block = step.value;
    if (intakes === 0 && isOverManyLines(block)) {
      yield assessWhole(await wholeOf(block, blocks), wish);
      return;
    }
    const assessed = assessBlock(block, wish);
    lines += assessed.lines;
    intakes += assessed.intakes;
    yield assessed;
  }
  yield* assessOnAllCores(blocks, wish);
}

/** Whether the first document of the input is begun on its first line and goes on below. */
function isOverManyLines(block: Block): boolean {
  for (const text of linesOf(block)) if (text.trim() !== "") return goesOnBelow(text);
  return false;
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const surroundings = { dataDir: readDataDir(process.env), now: Date.now };
  await runOn((args, terminal) =>
    withVerifiedRules(verifyRules, terminal, () => screen(args, terminal, surroundings)),
  );
}
