/** Input cut into blocks of whole lines, as fast as it comes and never more than one read of it at a time. */

/** Whole lines as UTF-8, the end of the last one included unless the input ends without. Holds its own memory. */
export type Block = Uint8Array<ArrayBuffer>;

const lineEnd = 10;

/** The whole lines of each read as one block; a line longer than a read makes one block with what follows it. */
export async function* blocksOf(reads: AsyncIterable<Uint8Array | string>): AsyncGenerator<Block, void> {
  let begun: Uint8Array[] = [];
  for await (const read of reads) {
    const bytes = typeof read === "string" ? Buffer.from(read) : read;
    const wholeTo = bytes.lastIndexOf(lineEnd) + 1;
    if (wholeTo === 0) {
      begun.push(bytes);
      continue;
    }
    yield joined([...begun, bytes.subarray(0, wholeTo)]);
    begun = wholeTo === bytes.length ? [] : [bytes.subarray(wholeTo)];
  }
  if (begun.length > 0) yield joined(begun);
}

/** All that is left, as one block after the one given. */
export async function wholeOf(first: Block, rest: AsyncIterable<Block>): Promise<Block> {
  const blocks = [first];
  for await (const block of rest) blocks.push(block);
  return joined(blocks);
}

/** The lines of a block as text, without their ends. */
export function* linesOf(block: Block): Generator<string, void> {
  const bytes = Buffer.from(block.buffer);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineEnd, from);
    const to = end === -1 ? bytes.length : end;
    yield bytes.toString("utf8", from, to);
    from = to + 1;
  }
}

function joined(parts: readonly Uint8Array[]): Block {
  const block = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    block.set(part, at);
    at += part.length;
  }
  return block;
}
