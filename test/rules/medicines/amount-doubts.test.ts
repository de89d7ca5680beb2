import { describe, expect, it } from "vitest";
import type { MedicineFacts } from "../../../rules/facts.ts";
import { amountDoubts } from "../../../rules/medicines/amount-doubts.ts";
import { lookAlikeDoubts } from "../../../rules/medicines/look-alike-doubts.ts";
import { openDoubts } from "../../../rules/medicines/open-doubts.ts";
import { drug } from "../../support/builders/drug-builder.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";

const listed = (...medicines: readonly MedicineFacts[]) => factsWith({ medicines }).medications;
const plain = takenOther("sertraline", ["none"], {});
const doubtful: MedicineFacts = {
  ...takenBenzodiazepine("clonazepam", {}),
  amountDoubt: "500 mg stands beside clonazePAM. Tablets hold 0.125 to 2 mg.",
};
const lookAlike: MedicineFacts = {
  ...takenOther("clonidine", ["antihypertensive"], {}),
  lookAlikes: [
    { ...drug("clonazepam", "benzodiazepine"), tallMan: "clonazePAM" },
    drug("clobazam", "benzodiazepine"),
  ],
};
const amount = "the amount of “clonazepam”: 500 mg stands beside clonazePAM. Tablets hold 0.125 to 2 mg";
const name = "whether “clonidine” is clonidine and not clonazePAM or clobazam (easily mixed up)";

describe("what counts as typed or told, and nobody settled", () => {
  it("an amount in doubt, once for the same words", () => {
    expect(amountDoubts(listed(plain, doubtful, doubtful))).toEqual([amount]);
    expect(amountDoubts(listed(plain))).toEqual([]);
  });

  it("a name that is easily mixed up, once for the same words", () => {
    expect(lookAlikeDoubts(listed(plain, lookAlike, lookAlike))).toEqual([name]);
    expect(lookAlikeDoubts(listed(plain))).toEqual([]);
  });

  it("names before amounts; each alone; none", () => {
    expect(openDoubts(listed(doubtful, lookAlike))).toEqual([name, amount]);
    expect(openDoubts(listed(doubtful))).toEqual([amount]);
    expect(openDoubts(listed(lookAlike))).toEqual([name]);
    expect(openDoubts(listed(plain))).toEqual([]);
  });
});
