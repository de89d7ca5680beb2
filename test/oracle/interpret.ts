import { termsOf, type Advice, type Meaning, type Term } from "./table.ts";

/** How often each row held, by the name of its table and its place in it. */
export type Reached = Map<string, number>;

type Told = ReadonlySet<string>;
const none: Told = new Set();
const termsOfRow = new WeakMap<readonly string[], readonly Term[]>();

/** Adds to the facts what the tables make of them; `around` are facts about the patient that a medicine's rows may name. */
export function settle(
  tables: readonly Meaning[],
  told: Set<string>,
  around: Told = none,
  reached?: Reached,
): void {
  for (const { name, hit, rows } of tables)
    for (const [index, row] of rows.entries()) {
      if (!holds(row, told, around)) continue;
      count(reached, name, index);
      told.add(row[0]);
      if (hit === "first") break;
    }
}

/** What the rules find: for each rule "topic level", each once, sorted. */
export function advise(
  tables: readonly Advice[],
  patient: Told,
  medicines: readonly { readonly told: Told }[],
  reached?: Reached,
): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const table of tables)
    for (const told of table.of === "patient" ? [none] : medicines.map((medicine) => medicine.told))
      for (const [index, row] of table.rows.entries()) {
        if (!holds(row, told, patient)) continue;
        count(reached, `${table.rule}, ${table.of}`, index);
        const [topic, level] = row;
        if (topic !== "nothing") setOf(found, table.rule).add(`${topic} ${level}`);
        if (table.hit === "first") break;
      }
  return new Map([...found].map(([rule, all]) => [rule, [...all].sort()]));
}

function holds(row: readonly string[], told: Told, around: Told): boolean {
  let terms = termsOfRow.get(row);
  if (terms === undefined) termsOfRow.set(row, (terms = termsOf(row.at(-1) ?? "")));
  for (const term of terms) {
    let isMet = false;
    for (const { fact, isNegated } of term) {
      isMet = (told.has(fact) || around.has(fact)) !== isNegated;
      if (isMet) break;
    }
    if (!isMet) return false;
  }
  return true;
}

function setOf(found: Map<string, Set<string>>, rule: string): Set<string> {
  let all = found.get(rule);
  if (all === undefined) found.set(rule, (all = new Set()));
  return all;
}

function count(reached: Reached | undefined, table: string, index: number): void {
  const key = `${table} ${index + 1}`;
  reached?.set(key, (reached.get(key) ?? 0) + 1);
}
