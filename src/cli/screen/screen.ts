/** The command: from its arguments to its exit code. */
import { bytesOf, complain, type Terminal, writeBytes } from "../terminal.ts";
import { assessAll } from "./assess-all.ts";
import { blocksOf } from "./blocks.ts";
import { type Crew, crewFor } from "./crew.ts";
import { isLongFile } from "./long-file.ts";
import { readWish, type Surroundings, type Wish } from "./wish.ts";
import { withVerifiedRules } from "./with-verified-rules.ts";

/** Assesses each intake in turn and stops at the first that cannot be used: exit code 2, after what came before it. */
export async function screen(
  args: readonly string[],
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<number> {
  const wish = readWish(args, surroundings);
  if (typeof wish === "string") return complain(terminal, wish);
  const crew = crewFor(wish);
  try {
    // The workers load while the rules are verified here.
    if (isLongFile(wish.file)) crew.start();
    return await withVerifiedRules(surroundings.verify, terminal, () => answer(wish, crew, terminal));
  } finally {
    await crew.end();
  }
}

async function answer(wish: Wish, crew: Crew, terminal: Terminal): Promise<number> {
  const name = wish.file === "-" ? "standard input" : wish.file;
  let [lines, intakes] = [0, 0];
  let input;
  try {
    input = bytesOf(wish.file, terminal);
    for await (const assessed of assessAll(blocksOf(input), wish, crew)) {
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
