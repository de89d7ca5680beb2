import { describe, expect, test } from "vitest";
import { displayName, drugById, isBenzodiazepine, recognise } from "../../../rules/recognise/index.ts";

const found = (typed: string) => {
  const result = recognise(typed);
  return result.state === "recognised" ? result.drugs.map(({ id }) => id) : result.state;
};

describe("a name inside a longer line", () => {
  test.each([
    ["Apo-Clonazepam 0.5 mg tab", ["clonazepam"]],
    ["APO-LORAZEPAM SUBLINGUAL 1MG", ["lorazepam"]],
    ["Xanax 0.5mg tid prn", ["alprazolam"]],
    ["xanax2mg", ["alprazolam"]],
    ["librax caps", ["chlordiazepoxide-clidinium"]],
    ["chlordiazepoxide/amitriptyline", ["chlordiazepoxide-amitriptyline"]],
    ["amitriptyline/chlordiazepoxide 10-25 mg", ["chlordiazepoxide-amitriptyline"]],
    ["potassium clorazepate", ["clorazepate"]],
    ["MKO Melt", ["midazolam-ketamine-ondansetron"]],
    ["Alprax Plus", ["alprazolam-combination"]],
    ["Alprax 0.5", ["alprazolam"]],
    ["Tylenol PM", ["diphenhydramine-paracetamol"]],
    ["Tylenol 500 mg", ["paracetamol"]],
    ["Tylenol Back Pain", ["methocarbamol-paracetamol"]],
    ["Bayer PM caplets", ["diphenhydramine-aspirin"]],
    ["Sandoz Diazepam rectal", ["diazepam"]],
    ["zolpidem tartrate 10 mg qhs", ["zolpidem"]],
    ["oxycodone/acetaminophen 5/325", ["oxycodone-paracetamol"]],
    ["losartan potassium 50 mg", ["losartan"]],
    ["potassium 20 mEq", ["potassium"]],
    ["4'-chlorodiazepam", ["4-chlorodiazepam"]],
  ])("%s", (typed, drugs) => {
    expect(found(typed)).toEqual(drugs);
  });
});

describe("labels in other languages and scripts", () => {
  test.each([
    ["0,25 mg alprazolam comprimé", ["alprazolam"]],
    ["Loflazépate d'éthyle 2 mg, 1 gélule le soir", ["ethyl-loflazepate"]],
    ["Témesta 1 mg comprimé sécable", ["lorazepam"]],
    ["Dikaliumclorazepat 20 mg Kapseln, abends", ["clorazepate"]],
    ["Tavor 1,0 mg Tabletten bei Bedarf", ["lorazepam"]],
    ["clordiazepóxido 10 mg cada noche", ["chlordiazepoxide"]],
    ["Trankimazin 0,5 mg comprimidos", ["alprazolam"]],
    ["Lexotan gocce, la sera", ["bromazepam"]],
    ["Ｘａｎａｘ", ["alprazolam"]],
    ["DIAZÉPAM", ["diazepam"]],
    ["xan\u00ADax", ["alprazolam"]],
    ["\u200Fدواء diazepam", ["diazepam"]],
    ["феназепам", ["phenazepam"]],
  ])("%s", (typed, drugs) => {
    expect(found(typed)).toEqual(drugs);
  });
});

describe("several things in one line", () => {
  test("two medicines are two drugs, in the order of the text", () => {
    expect(found("zoloft 50 mg and xanax 1 mg")).toEqual(["sertraline", "alprazolam"]);
  });

  test("a comma parts two medicines, so that they are not taken for one product", () => {
    expect(found("alprazolam, escitalopram")).toEqual(["alprazolam", "escitalopram"]);
  });

  test("C02 an unknown word beside a known medicine is not hidden", () => {
    expect(recognise("zoloft and blorbex")).toMatchObject({ state: "recognised", leftOver: ["blorbex"] });
  });

  test("C02 an extension of a brand that is in no table is left over, because it may hold something else", () => {
    expect(recognise("Motilium Plus")).toMatchObject({ state: "recognised", leftOver: ["plus"] });
  });

  test("words of a label are not left over", () => {
    expect(recognise("Teva-Alprazolam 0.25 mg tablets, take 1 at bedtime for sleep")).toMatchObject({
      leftOver: [],
    });
  });

  test("a remark does not take a name away", () => {
    expect(found("not xanax any more")).toEqual(["alprazolam"]);
  });
});

describe("C02 what no table has is unrecognised", () => {
  test.each(["", "   ", "blorbex", "the small white one", "💊💊", "\u202E", "12 mg", "\uD800", "rzolam"])(
    "%j",
    (typed) => {
      expect(recognise(typed).state).toBe("unrecognised");
    },
  );
});

describe("names that only look alike stay what they are", () => {
  test.each([
    ["acetazolamide", "acetazolamide"],
    ["methazolamide", "methazolamide"],
    ["dorzolamide", "dorzolamide"],
    ["brinzolamide", "brinzolamide"],
    ["selenium", "selenium"],
    ["umeclidinium", "umeclidinium"],
    ["aclidinium", "aclidinium"],
    ["Restasis", "ciclosporin"],
    ["Paxil", "paroxetine"],
    ["Paxlovid", "nirmatrelvir-ritonavir"],
    ["ketamine", "ketamine"],
    ["esketamine", "esketamine"],
    ["olanzapine", "olanzapine"],
    ["clozapine", "clozapine"],
    ["quetiapine", "quetiapine"],
    ["flumazenil", "flumazenil"],
    ["clonidine", "clonidine"],
    ["Nexium Control", "esomeprazole"],
    ["buspirone", "buspirone"],
    ["Ambien", "zolpidem"],
  ])("%s is %s and no benzodiazepine", (typed, id) => {
    expect(found(typed)).toEqual([id]);
    expect(isBenzodiazepine(drugById(id) ?? expect.fail(id))).toBe(false);
  });

  test("ketazolam is the benzodiazepine, not ketamine", () => {
    expect(found("ketazolam")).toEqual(["ketazolam"]);
  });
});

describe("names that are ordinary words", () => {
  test.each([
    ["EN", "delorazepam"],
    ["en 1 mg", "delorazepam"],
    ["EN 0,5 mg gocce", "delorazepam"],
    ["Control", "lorazepam"],
    ["Balance", "chlordiazepoxide"],
    ["Horizon 5 mg tablets", "diazepam"],
    ["Rize", "clotiazepam"],
    ["bars", "street-benzodiazepine"],
  ])("%s alone asks whether %s is meant", (typed, id) => {
    const result = recognise(typed);
    expect(result).toMatchObject({ state: "needs-confirmation", because: "ordinary-word" });
    expect(result.state === "needs-confirmation" && result.candidates.map((drug) => drug.id)).toEqual([id]);
  });

  test.each(["comprimé en sachet", "better balance", "horizon blue tea", "in control"])(
    "%s names none of them",
    (typed) => {
      expect(recognise(typed).state).toBe("unrecognised");
    },
  );

  test("birth control is a contraceptive", () => {
    expect(found("birth control")).toEqual(["ethinylestradiol-levonorgestrel"]);
  });

  test("Tylenol 3 may be the codeine product or three tablets, so it asks", () => {
    const result = recognise("Tylenol 3");
    expect(result.state === "needs-confirmation" && result.candidates.map(({ id }) => id)).toEqual([
      "codeine-paracetamol",
      "paracetamol",
    ]);
  });
});

describe("names with several meanings", () => {
  test("a brand of two drugs asks, and what is certain in the same line counts anyway", () => {
    const result = recognise("Tenox and oxycodone");
    expect(result).toMatchObject({ state: "needs-confirmation", because: "several-meanings" });
    if (result.state !== "needs-confirmation") return;
    expect(result.candidates.map(({ id }) => id)).toEqual(["temazepam", "amlodipine"]);
    expect(result.alsoRecognised.map(({ id }) => id)).toEqual(["oxycodone"]);
  });

  test.each(["benzo", "takes benzos at night", "street xanax", "a benzodiazepine", "zannies"])(
    "%s names no drug and asks which benzodiazepine",
    (typed) => {
      const result = recognise(typed);
      expect(result.state === "needs-confirmation" && result.candidates.map(({ id }) => id)).toEqual([
        "street-benzodiazepine",
      ]);
    },
  );
});

describe("what is shown and looked up", () => {
  test("a look-alike name is shown in mixed-case lettering", () => {
    expect(displayName(drugById("alprazolam") ?? expect.fail())).toBe("ALPRAZolam");
    expect(displayName(drugById("nitrazepam") ?? expect.fail())).toBe("nitrazepam");
  });

  test("an id that no table has finds no drug", () => {
    expect(drugById("blorbex")).toBeUndefined();
  });
});
