/** `npm run ci`: every step, whatever the one before it did; then each with its count and time, and one plain closing line. */
import { countOf, lineOf, sumOf, type Counted } from "./closing-line.ts";
import { runStep } from "./run-step.ts";
import { steps, type Step } from "./steps.ts";

type Done = { readonly step: Step; readonly counted: Counted; readonly seconds: number };

const done: Done[] = [];
for (const step of steps) {
  console.log(`\n=== ${step.name}: ${step.command.join(" ")}`);
  const from = performance.now();
  const counted = countOf(await runStep(step));
  done.push({ step, counted, seconds: (performance.now() - from) / 1000 });
}

console.log("\n=== all steps");
for (const each of done) console.log(told(each));
const sum = sumOf(done.map(({ counted }) => counted));
console.log(`\n${lineOf(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function told({ step, counted, seconds }: Done): string {
  const skipped = counted.skipped > 0 ? `, ${counted.skipped} SKIPPED` : "";
  return `${step.name}: ${lineOf(counted)}${skipped} (${seconds.toFixed(0)} s)`;
}
