import { type AssessedBlock, assessBlock, assessWhole } from "./assess-block.ts";
import { type Block, linesOf, wholeOf } from "./blocks.ts";
import type { Crew } from "./crew.ts";
import { assessOnAllCores } from "./on-all-cores.ts";
import { goesOnBelow } from "./read-document.ts";
import type { HowToAssess } from "./wish.ts";

/** Below this many lines, starting workers takes longer than they save. */
const linesBeforeWorkers = 400;

/** A short input is assessed here; of a long one, what follows its first lines on all cores. */
export async function* assessAll(
  blocks: AsyncGenerator<Block, void>,
  how: HowToAssess,
  crew: Crew,
): AsyncGenerator<AssessedBlock, void> {
  let [lines, intakes] = [0, 0];
  while (lines < linesBeforeWorkers) {
    const step = await blocks.next();
    if (step.done === true) return;
    const block = step.value;
    if (intakes === 0 && isOverManyLines(block)) {
      yield assessWhole(await wholeOf(block, blocks), how);
      return;
    }
    const assessed = assessBlock(block, how);
    lines += assessed.lines;
    intakes += assessed.intakes;
    yield assessed;
  }
  yield* assessOnAllCores(blocks, how, crew.start());
}

/** Whether the first document of the input is begun on its first line and goes on below. */
function isOverManyLines(block: Block): boolean {
  for (const text of linesOf(block)) if (text.trim() !== "") return goesOnBelow(text);
  return false;
}
