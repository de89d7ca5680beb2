/** `npm run prove [-- PART…] [--register FILE] [--short] [--seed N]`: shows the claims, and fails when one does not hold. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parts } from "./parts.ts";
import type { Part, Proof, Wish } from "./proof.ts";

const usage = `Use: npm run prove [-- PART…] [--register FILE] [--short] [--seed N]. Parts: ${parts.map(({ name }) => name).join(", ")}.`;
/** The figures of `npm run bench`, which keeps the proof and shows it beside them in the README. */
const resultsFile = new URL("../../bench/results.json", import.meta.url);

const wanted = readArguments();
if (typeof wanted === "string") {
  console.error(wanted);
  process.exit(2);
}

const told: (Proof & { readonly part: string })[] = [];
for (const part of wanted.parts) {
  const from = performance.now();
  console.log(`\n${part.name}`);
  for (const proof of await part.prove(wanted.wish)) {
    told.push({ part: part.name, ...proof });
    tell(proof);
  }
  console.log(`  ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
if (wanted.isKept) keep(told, wanted.wish.seed);
const failed = told.filter(({ isMet }) => !isMet).length;
console.log(`\n${told.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || told.length === 0 ? 1 : 0;

/** What a part showed takes the place of what it showed before. */
function keep(shown: typeof told, seed: number): void {
  const results = JSON.parse(readFileSync(resultsFile, "utf8")) as Kept;
  const ran = new Set(shown.map(({ part }) => part));
  const proofs = parts.flatMap(({ name }) =>
    ran.has(name)
      ? shown.filter(({ part }) => part === name)
      : (results.proof?.proofs ?? []).filter(({ part }) => part === name),
  );
  const proof = {
    date: new Date().toISOString().slice(0, 10),
    seed,
    proofs: proofs.map(({ counterExamples: _examples, ...kept }) => kept),
  };
  writeFileSync(resultsFile, `${JSON.stringify({ ...results, proof }, undefined, 2)}\n`);
}

type Kept = { readonly proof?: { readonly proofs: typeof told } };

function tell({ what, goal, measured, isMet, counterExamples = [] }: Proof): void {
  console.log(`  ${isMet ? "holds " : "FAILS "} ${what}: ${measured} (goal ${goal})`);
  if (!isMet) for (const example of counterExamples) console.log(`           ${example}`);
}

type Wanted = { readonly parts: readonly Part[]; readonly wish: Wish; readonly isKept: boolean };

function readArguments(): Wanted | string {
  const options = {
    register: { type: "string" },
    short: { type: "boolean" },
    seed: { type: "string" },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch {
    return usage;
  }
  const { register, short: isShort = false, seed = "20261121" } = parsed.values;
  const unknown = parsed.positionals.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) return `There is no part ${unknown.join(", ")}. ${usage}`;
  if (!/^\d{1,9}$/u.test(seed)) return `--seed "${seed}" is not a whole number up to 999999999. ${usage}`;
  const named = parts.filter(({ name }) => parsed.positionals.includes(name));
  const wish = { isShort, seed: Number(seed), ...(register !== undefined && { registerFile: register }) };
  const asked = named.length > 0 ? named : parts;
  const isCovered = register !== undefined || asked.every(({ needsRegister = false }) => !needsRegister);
  return { parts: asked, wish, isKept: isCovered && !isShort };
}
