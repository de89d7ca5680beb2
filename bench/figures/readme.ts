import { machineInWords, versionsInWords } from "../machine.ts";
import type { Results } from "../results.ts";
import { asMarkdown } from "../table.ts";
import { claimTable } from "./claim.ts";
import { engineClaims } from "./engine-claims.ts";
import { formClaims } from "./form-claims.ts";
import { shortProofTable } from "./proof-claims.ts";
import { screenClaims } from "./screen-figures.ts";
import { recognitionClaims } from "./recognition-claims.ts";

/** The lines of the README about figures, from the first to the last. */
export function figuresInReadme(results: Results): string {
  const claims = [
    ...engineClaims(results.engine),
    ...screenClaims(results.screen),
    ...recognitionClaims(results.recognition),
    ...formClaims(results),
  ];
  return [
    `Measured by \`npm run bench\` on one machine: ${machineInWords(results.machine)}; ` +
      `${versionsInWords(results.versions)}. Pages run with the CPU slowed ${results.kiosk.firstField.cpuThrottle} times. ` +
      "Everything, with growth, is in [docs/figures.md](docs/figures.md).",
    asMarkdown(claimTable(claims)),
    "Three public form engines that show a form of 32 questions needed 385 to 787 KiB of JavaScript and 2.1 to 2.8 s to the first " +
      "usable field on a like machine, measured elsewhere.",
  ].join("\n\n");
}

/** The lines of the README about proofs. */
export function proofInReadme(results: Results): string {
  const { date, seed } = results.proof;
  return [
    `Whole runs, the latest on ${date}, seed ${seed}; parts that read a register take \`--register FILE\` as well. ` +
      "Every claim is in [docs/figures.md](docs/figures.md).",
    asMarkdown(shortProofTable(results)),
  ].join("\n\n");
}
