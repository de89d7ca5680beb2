import { nameKeyOf, type RegisterGroup } from "../../rules/recognise/index.ts";
import { type BrokenFile, isBroken, type ProductRow, type RegisterItem } from "./row.ts";

const LINES_SHOWN = 5;

/** What a register holds: its groups of names, and what became of its rows. */
export type Collected = {
  readonly groups: readonly RegisterGroup[];
  readonly names: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly refused: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly firstLines: readonly number[];
  }[];
};

type Refusals = Map<string, { rows: number; readonly firstLines: number[] }>;
/** By the substances, joined: the name by its key. */
type Groups = Map<string, { readonly substances: readonly string[]; readonly names: Map<string, string> }>;

/** Reads to the end, or to the first thing that makes the file unusable. Memory grows with different names alone. */
export async function collect(items: AsyncIterable<RegisterItem>): Promise<Collected | BrokenFile> {
  const groups: Groups = new Map();
  const shortNames: Groups = new Map();
  const refusals: Refusals = new Map();
  let [rowsRead, rowsKept] = [0, 0];
  for await (const item of items) {
    if (isBroken(item)) return item;
    rowsRead += 1;
    if ("refused" in item) {
      noteRefusal(refusals, item.refused, item.line);
      continue;
    }
    rowsKept += 1;
    addNames(groups, item, item.names);
    if (item.shortName !== undefined) addNames(shortNames, item, [item.shortName]);
  }
  addShortNames(groups, shortNames);
  const collected = [...groups.values()].map(({ substances, names }) => ({
    substances,
    names: [...names.values()],
  }));
  return {
    groups: collected,
    names: countNames(groups),
    rowsRead,
    rowsKept,
    refused: [...refusals]
      .map(([reason, told]) => ({ reason, ...told }))
      .toSorted((one, other) => (one.reason < other.reason ? -1 : 1)),
  };
}

function noteRefusal(refusals: Refusals, reason: string, line: number): void {
  const told = refusals.get(reason) ?? { rows: 0, firstLines: [] };
  told.rows += 1;
  if (told.firstLines.length < LINES_SHOWN) told.firstLines.push(line);
  refusals.set(reason, told);
}

function addNames(
  groups: Groups,
  { substances }: Pick<ProductRow, "substances">,
  names: readonly string[],
): void {
  const sorted = [...new Set(substances)].sort();
  const joined = sorted.join("; ");
  const group = groups.get(joined) ?? { substances: sorted, names: new Map<string, string>() };
  groups.set(joined, group);
  for (const name of names) {
    const key = nameKeyOf(name);
    const known = group.names.get(key);
    group.names.set(key, known === undefined ? name : betterWritten(known, name));
  }
}

/** A name under which something else is listed on its own stays what it is; any other is known by its short form too. */
function addShortNames(groups: Groups, shortNames: Groups): void {
  const listed = new Set([...groups.values()].flatMap(({ names }) => [...names.keys()]));
  for (const { substances, names } of shortNames.values()) {
    const missing = [...names].filter(([key]) => !listed.has(key)).map(([, written]) => written);
    if (missing.length > 0) addNames(groups, { substances }, missing);
  }
}

/** The same choice in whatever order they come: lower-case letters read better than capitals alone. */
function betterWritten(one: string, other: string): string {
  const [first = one, second = other] = [one, other].sort();
  return first === first.toUpperCase() ? second : first;
}

function countNames(groups: Groups): number {
  return new Set([...groups.values()].flatMap(({ names }) => [...names.keys()])).size;
}
