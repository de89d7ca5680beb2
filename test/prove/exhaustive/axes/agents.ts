/** The medicines of the grids, by names that anyone could type, and what the protocol says of each. */
import type { DrugClass } from "../../../../rules/drug.ts";
import type { Medicine } from "../../../../rules/intake.ts";
import type { Axis, Value } from "../axis.ts";

/** Longest hours that the protocol's table of time on board (section 3) gives each class. */
export type Acts = "ultra-short" | "short" | "intermediate" | "long";

export type Agent = {
  readonly typed: string;
  /** What it counts as; "ordinary": no rule looks for it, "unknown": nobody knows what it is. */
  readonly kind: DrugClass | "ordinary" | "unknown";
  /** For a benzodiazepine that acts as one. */
  readonly acts?: Acts;
  readonly answers?: Partial<Medicine>;
};

const benzodiazepine = (typed: string, acts?: Acts): Agent => ({
  typed,
  kind: "benzodiazepine",
  ...(acts && { acts }),
});
const other = (typed: string, kind: Agent["kind"], answers?: Partial<Medicine>): Agent => ({
  typed,
  kind,
  ...(answers && { answers }),
});

export const agents = {
  tofisopam: benzodiazepine("tofisopam"),
  triazolam: benzodiazepine("triazolam", "ultra-short"),
  midazolam: benzodiazepine("midazolam", "ultra-short"),
  brotizolam: benzodiazepine("brotizolam", "short"),
  temazepam: benzodiazepine("temazepam", "intermediate"),
  lorazepam: benzodiazepine("lorazepam", "intermediate"),
  alprazolam: benzodiazepine("alprazolam", "intermediate"),
  "alprazolam XR": benzodiazepine("alprazolam XR", "intermediate"),
  diazepam: benzodiazepine("diazepam", "long"),
  clobazam: benzodiazepine("clobazam", "long"),
  Librax: benzodiazepine("Librax", "long"),
  bromazolam: benzodiazepine("bromazolam", "long"),
  benzo: benzodiazepine("benzo", "long"),
  xanex: benzodiazepine("xanex", "intermediate"),
  oxycodone: other("oxycodone", "opioid"),
  "fentanyl patch": other("fentanyl", "opioid", { form: "patch" }),
  zolpidem: other("zolpidem", "z-drug"),
  phenobarbital: other("phenobarbital", "barbiturate"),
  "sodium oxybate": other("sodium oxybate", "oxybate"),
  zuranolone: other("zuranolone", "zuranolone"),
  phenibut: other("phenibut", "phenibut"),
  gabapentin: other("gabapentin", "gabapentinoid"),
  baclofen: other("baclofen", "muscle-relaxant"),
  diphenhydramine: other("diphenhydramine", "sedating-antihistamine"),
  trazodone: other("trazodone", "sedating-bedtime-medicine"),
  suvorexant: other("suvorexant", "orexin-antagonist"),
  dronabinol: other("dronabinol", "cannabis"),
  theophylline: other("theophylline", "xanthine"),
  methylphenidate: other("methylphenidate", "stimulant"),
  lisinopril: other("lisinopril", "antihypertensive"),
  levothyroxine: other("levothyroxine", "thyroid-hormone"),
  "insulin glargine": other("insulin glargine", "insulin"),
  semaglutide: other("semaglutide", "glp1"),
  "restful blend": other("restful blend", "unknown"),
  "folic acid": other("folic acid", "ordinary"),
} as const satisfies Readonly<Record<string, Agent>>;

export type AgentName = keyof typeof agents;

export function agentNamed(name: string | undefined): Agent | undefined {
  return name === undefined ? undefined : (agents as Readonly<Record<string, Agent>>)[name];
}

export function isBenzodiazepineNamed(name: string | undefined): boolean {
  return agentNamed(name)?.kind === "benzodiazepine";
}

const none: Value<Partial<Medicine>> = { name: "none", answers: {}, isAbsent: true };

/**
 * The medicines of one grid. Each is a greater risk than none, and a benzodiazepine that acts for longer than one that
 * acts for less long; the kinds are not compared with each other.
 */
export function agentAxis(names: readonly AgentName[], { mayBeNone = false } = {}): Axis<Partial<Medicine>> {
  const values = names.map((name): Value<Partial<Medicine>> => {
    const { typed, answers }: Agent = agents[name];
    return { name, answers: { typed, ...answers } };
  });
  const longer = lengthening.filter((name) => names.includes(name));
  return {
    name: "agent",
    values: mayBeNone ? [none, ...values] : values,
    steps: [
      ...longer.slice(1).map((more, index) => ({ less: longer[index] ?? more, more })),
      ...(mayBeNone ? names.map((more) => ({ less: "none", more })) : []),
    ],
  };
}

/** From the one that counts for the shortest time to the one that counts for the longest, beside any age and liver. */
const lengthening: readonly AgentName[] = [
  "tofisopam",
  "triazolam",
  "brotizolam",
  "temazepam",
  "lorazepam",
  "alprazolam",
  "alprazolam XR",
  "diazepam",
  "clobazam",
  "Librax",
  "bromazolam",
  "benzo",
];
