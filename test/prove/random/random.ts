/** Random intakes beyond any grid: whatever can be answered, and what no form would send. */
import { rules } from "../../../rules/index.ts";
import { onAllCores } from "../on-all-cores.ts";
import { type Part, type Proof, provenFor } from "../proof.ts";
import { claimsOf, type Kind, type Slice } from "./cases.ts";
import type { Looked } from "./look.ts";

const wanted = { full: { any: 200_000, bad: 1_000_000 }, short: { any: 4_000, bad: 20_000 } } as const;
const perSlice = { any: 2_000, bad: 10_000 } as const;

const inWords: Readonly<Record<Kind, string>> = {
  any: "of random intakes",
  bad: "of malformed and older-format intakes",
};

export const random: Part = {
  name: "random",
  async prove({ isShort, seed }) {
    const counts = isShort ? wanted.short : wanted.full;
    const slices = (["any", "bad"] as const).flatMap((kind) => slicesOf(kind, counts[kind], seed));
    const looked = await onAllCores<Looked>(new URL("slice-worker.ts", import.meta.url), slices);
    const ofKind = (kind: Kind) => addUp(looked.filter((_each, index) => slices[index]?.kind === kind));
    const [any, bad] = [ofKind("any"), ofKind("bad")];
    return [...proofs("any", any), seenOften(any), ...proofs("bad", bad), mixed(bad)];
  },
};

function slicesOf(kind: Kind, count: number, seed: number): readonly Slice[] {
  const size = perSlice[kind];
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    kind,
    count: size,
    seed: seed + index,
  }));
}

export function addUp(all: readonly Looked[]): Looked {
  const broken: Record<string, string[]> = {};
  const tally: Record<string, number> = {};
  for (const each of all) {
    for (const [what, examples] of Object.entries(each.broken)) (broken[what] ??= []).push(...examples);
    for (const [what, times] of Object.entries(each.tally)) tally[what] = (tally[what] ?? 0) + times;
  }
  return { cases: all.reduce((sum, { cases }) => sum + cases, 0), broken, tally };
}

/** One for each claim; a slice tells of a claim it broke once, with the smallest case. */
export function proofs(kind: Kind, { cases, broken }: Looked): readonly Proof[] {
  return claimsOf[kind].map((what) => provenFor(`${inWords[kind]}: ${what}`, cases, broken[what] ?? []));
}

const leastTimesSeen = 20;

/** Where a rule never gave advice, or nothing was ever quiet, nothing was shown about it. */
function seenOften({ tally }: Looked): Proof {
  const all = ["quiet line", "evaluation-incomplete", ...rules.map(({ id }) => id)];
  const seen = all.map((id) => tally[id === "quiet line" ? id : `advised: ${id}`] ?? 0);
  const often = seen.filter((times) => times >= leastTimesSeen).length;
  return {
    what: `rules that advised in some of them, ${String(leastTimesSeen)} times or more, and the quiet line`,
    goal: `all ${String(all.length)}`,
    measured: `${String(often)} of ${String(all.length)}; seldomest ${Math.min(...seen).toLocaleString("en-US")} times`,
    isMet: often === all.length,
  };
}

/** Of the malformed and older ones: how many hold something that cannot be read. */
function mixed({ cases, tally }: Looked): Proof {
  const { unreadable = 0, older = 0 } = tally;
  return {
    what: "of malformed and older-format intakes: with something unreadable, and only left out or unknown to the format",
    goal: "a tenth or more of each",
    measured: `${unreadable.toLocaleString("en-US")} and ${older.toLocaleString("en-US")}`,
    isMet: Math.min(unreadable, older) >= cases / 10,
  };
}
