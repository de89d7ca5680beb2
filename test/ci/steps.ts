/** One command of the run, as anybody can type it. */
export type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };

const npmRun = (...rest: readonly string[]): Step["command"] => ["npm", "run", "-s", ...rest];

/** Everything that every change has to pass, the quickest first. */
export const steps: readonly Step[] = [
  { name: "checks", command: npmRun("check") },
  { name: "tests", command: npmRun("test") },
  { name: "60 submissions through killed servers", command: npmRun("crash", "--", "--rounds", "60") },
  {
    name: "short proofs",
    command: npmRun("prove", "--", "--short", "--register", "test/fixtures/register.tsv"),
  },
  { name: "a sample of the mutants", command: npmRun("mutate", "--", "--sample") },
];
