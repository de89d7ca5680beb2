import { describe, expect, test } from "vitest";
import { readDirections, recognise, splitList } from "../../../../rules/recognise/index.ts";

describe("words of directions and portals are left over beside no name", () => {
  test.each([
    "metoprolol succ 50 mg daily",
    "albuterol inh 2 puffs q4h prn wheezing",
    "methotrexate 10 mg sundays",
    "metformina 850 mg dos tabletas al día",
    "insulina diez unidades",
    "clonazepam para los nervios",
    "xanax old prescription",
    "sertraline (ZOLOFT) 100 MG tablet Take 1.5 tablets (150 mg total) by mouth daily.",
    "insulin lispro 100 UNIT/ML injection Inject 5 Units under the skin 3 times daily with meals",
    "fluticasone 50 MCG/ACT nasal spray 2 sprays by Each Nare route daily.",
    "polyethylene glycol 17 g packet Take 17 g by mouth daily as needed for constipation.",
    "metoprolol tartrate 25 mg 1/2 tab PO BID hold for SBP < 100",
    "lorazepam 2 mg IVP q4h prn CIWA > 8",
    "lorazepam 1 mg tomar una tableta por vía oral cada 8 horas según sea necesario para la ansiedad",
    "Seresta 10 mg un comprimé par jour en cas d'angoisse",
    "Lorazepam 1 mg gegen Angst, seit 3 Monaten",
  ])("%s", (typed) => {
    expect(recognise(typed)).toMatchObject({ leftOver: [] });
  });

  test("days of the week are no daily dose", () => {
    expect(readDirections("methotrexate 10 mg sundays").dosesPerDay).toBeUndefined();
    expect(readDirections("methotrexate 10 mg sundays").questions).toMatchObject([{ about: "dosesPerDay" }]);
  });

  test("C02 what is short for a medicine is an entry of a list", () => {
    expect(splitList("xanax 1 mg\nINH 300 mg")).toEqual(["xanax 1 mg", "INH 300 mg"]);
  });
});
