import { expect, test } from "vitest";
import { recognise } from "../../../rules/recognise/index.ts";

test.each([
  ["Noctofer", "lormetazepam"],
  ["Loretam", "lormetazepam"],
  ["Novazam 10", "diazepam"],
  ["Esparon", "alprazolam"],
  ["Somnibel N", "nitrazepam"],
  ["Flunimerck", "flunitrazepam"],
  ["Oxa-CT 50", "oxazepam"],
  ["Miprosed", "midazolam"],
  ["ザナックス 0.4mg", "alprazolam"],
  ["क्लोनाजेपम", "clonazepam"],
  ["ক্লোনাজেপাম ২ মিগ্রা", "clonazepam"],
  ["סטסוליד", "diazepam"],
])("C01 %s of another country is known as %s", (typed, id) => {
  expect(recognise(typed)).toMatchObject({ state: "recognised", drugs: [{ id }] });
});
