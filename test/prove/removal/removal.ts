import { mismatches, verifyRules } from "../../../rules/canaries/index.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { type Part, type Proof, provenFor, shareOf } from "../proof.ts";
import type { Alteration } from "./alteration.ts";
import { alterations } from "./alterations.ts";

/** Of a kind with more alterations than this a short run makes a seeded sample of about as many. */
const enoughOfAKind = 200;

/** Takes out or alters each rule, condition, number and link of a drug to a class, and looks whether a canary notices. */
export const removal: Part = {
  name: "removal",
  prove({ isShort, seed }) {
    const byKind = new Map<string, Alteration[]>();
    for (const each of alterations) byKind.set(each.kind, [...(byKind.get(each.kind) ?? []), each]);
    const random = seededRandom(seed);
    const claims = [...byKind].map(([kind, all]) => {
      const share = isShort ? enoughOfAKind / all.length : 1;
      return caught(kind, share >= 1 ? all : all.filter(() => random() < share), all.length);
    });
    return [untouched(), ...claims];
  },
};

function untouched(): Proof {
  const told = verifyRules().map(({ canary, about, came }) => `${canary}: ${about}: ${came}`);
  return provenFor("differences from a known answer in the rules as they are", 1, told, "none");
}

function caught(kind: string, made: readonly Alteration[], all: number): Proof {
  const survivors = made.filter((alteration) => !isCaught(alteration));
  const sampled = made.length < all ? `, a seeded sample of ${all.toLocaleString("en-US")}` : "";
  const proof = shareOf(
    `${kind}${sampled}: caught by a canary`,
    made.length - survivors.length,
    made.length,
    1,
  );
  return { ...proof, counterExamples: survivors.map(({ name }) => name) };
}

/** Whether any canary notices; the search ends at the first. */
export function isCaught({ make, byVisits }: Alteration): boolean {
  for (const { canary } of mismatches(make()))
    if (byVisits === undefined || !canary.startsWith("medicine-")) return true;
  return false;
}
