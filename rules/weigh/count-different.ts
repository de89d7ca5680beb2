import type { StrongDepressant } from "../facts.ts";

/**
 * How many different strong depressants these entries are. A brand and its generic are one drug, and so is a drug listed
 * twice; two drugs of one kind are two, whether they stand in one entry or in two. What nobody confirmed, and what is not
 * prescribed and so of uncertain content, may be anything: each such entry counts by itself, beside any other.
 */
export function countDifferent(strong: readonly StrongDepressant[]): number {
  if (strong.length === 0) return 0;
  const different = new Set<string>();
  for (const { kind, exposure } of strong) {
    const { medicine, isPrescribed } = exposure;
    const ofKind = medicine.drugs.filter(({ classes }) => classes.includes(kind));
    const isCertain = isPrescribed && medicine.recognition === "recognised" && ofKind.length > 0;
    if (isCertain) for (const { id } of ofKind) different.add(`${kind} ${id}`);
    else different.add(`${kind} of entry ${medicine.index}`);
  }
  return different.size;
}
