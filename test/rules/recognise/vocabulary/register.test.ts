import { describe, expect, test } from "vitest";
import {
  coreVocabulary,
  isBenzodiazepine,
  type Recognition,
  recognise,
  type RegisterGroup,
  withRegister,
  writeRegisterText,
} from "../../../../rules/recognise/index.ts";

const group = (substances: string, ...names: string[]): RegisterGroup => ({
  substances: substances.split("; "),
  names,
});
const register = (...groups: RegisterGroup[]) =>
  withRegister(coreVocabulary(), { text: writeRegisterText(groups), sha256: "abcdef0123456789".repeat(4) });

const idsOf = (found: Recognition): readonly string[] => {
  if (found.state === "unrecognised") return [];
  const drugs = found.state === "recognised" ? found.drugs : [...found.candidates, ...found.alsoRecognised];
  return drugs.map(({ id }) => id);
};

describe("a name that only a register has", () => {
  test.each([
    ["LORAZEPAM", ["lorazepam"]],
    ["Midazolam Hydrochloride", ["midazolam"]],
    ["CLORAZEPATE DIPOTASSIUM", ["clorazepate"]],
    ["CODEINE POLISTIREX", ["codeine"]],
    ["HYDROCODONE BITARTRATE; ACETAMINOPHEN", ["hydrocodone", "paracetamol"]],
    ["AVIZAFONE HYDROCHLORIDE", ["avizafone"]],
    ["RILMAZAFONE", ["rilmazafone"]],
  ])("C01 means the substances %s", (substances, ids) => {
    const found = recognise("Quietamil 5 mg tablets", register(group(substances, "Quietamil")));
    expect(found.state).toBe("recognised");
    expect(idsOf(found).toSorted()).toEqual(ids.toSorted());
  });

  test("C01 a prodrug of a benzodiazepine is one", () => {
    for (const prodrug of ["AVIZAFONE", "RILMAZAFONE"]) {
      const found = recognise("Quietamil", register(group(prodrug, "Quietamil")));
      expect(found.state === "recognised" && found.drugs.some(isBenzodiazepine)).toBe(true);
    }
  });

  test("is classified by its substance, never by how its name ends", () => {
    const found = recognise("Sertrazolam", register(group("SERTRALINE HYDROCHLORIDE", "Sertrazolam")));
    expect(idsOf(found)).toEqual(["sertraline"]);
  });

  test("C02 of a substance that no table has is known by name and classified by nobody", () => {
    const found = recognise("Newdrugo", register(group("UNHEARDOFAMIDE SODIUM", "Newdrugo")));
    expect(found).toMatchObject({
      state: "recognised",
      drugs: [{ id: "substance-unheardofamide-sodium", classes: ["not-classified"] }],
    });
  });

  test("C01 a known sedative beside unknown words of a substance counts", () => {
    const found = recognise("Newdrugo", register(group("LORAZEPAM UNHEARDOFATE", "Newdrugo")));
    expect(idsOf(found)).toEqual(["lorazepam", "substance-lorazepam-unheardofate"]);
  });
});

describe("C01 a name that is a benzodiazepine in one place and something else in another asks", () => {
  test("two registers disagree", () => {
    const both = register(group("LORAZEPAM", "Quietamil"), group("CETIRIZINE", "QUIETAMIL"));
    expect(recognise("quietamil", both)).toMatchObject({
      state: "needs-confirmation",
      because: "several-meanings",
    });
    expect(idsOf(recognise("quietamil", both)).toSorted()).toEqual(["cetirizine", "lorazepam"]);
  });

  test.each([
    ["xanks", "alprazolam"],
    ["klonapin", "clonazepam"],
    ["lorazepan", "lorazepam"],
    ["Lorazepan Allergy", "lorazepam"],
  ])("a product of a register is called %s as people misspell %s", (typed, benzodiazepine) => {
    const found = recognise(typed, register(group("CETIRIZINE", typed)));
    expect(found.state).toBe("needs-confirmation");
    expect(idsOf(found)).toEqual(expect.arrayContaining(["cetirizine", benzodiazepine]));
  });

  test("a register disagrees with the tables, which keep their benzodiazepine", () => {
    const found = recognise("Xanax", register(group("CETIRIZINE", "Xanax")));
    expect(found.state).toBe("needs-confirmation");
    expect(idsOf(found)).toContain("alprazolam");
  });

  test("a register makes a benzodiazepine of a name that the tables know as another medicine", () => {
    const found = recognise("Zyrtec", register(group("LORAZEPAM", "Zyrtec")));
    expect(found.state).toBe("needs-confirmation");
    expect(idsOf(found)).toEqual(expect.arrayContaining(["cetirizine", "lorazepam"]));
  });

  test("a longer name of a register does not hide a benzodiazepine's name in it", () => {
    const found = recognise("Halcion Family", register(group("CETIRIZINE", "Halcion Family")));
    expect(found.state).toBe("needs-confirmation");
    expect(idsOf(found)).toContain("triazolam");
  });
});

describe("several sets of substances that sedate alike are no question", () => {
  test("everything in them is shown and counts", () => {
    const found = recognise(
      "Coldaway",
      register(group("IBUPROFEN", "Coldaway"), group("IBUPROFEN; PSEUDOEPHEDRINE", "Coldaway")),
    );
    expect(found.state).toBe("recognised");
    expect(idsOf(found).toSorted()).toEqual(["ibuprofen", "pseudoephedrine"]);
  });

  test("a register that knows less of a name than the tables adds nothing", () => {
    const found = recognise("Percocet", register(group("ACETAMINOPHEN", "Percocet")));
    expect(found).toEqual(recognise("Percocet"));
  });
});

describe("an ordinary word that is a register's name", () => {
  const vocabulary = register(
    group("DIPHENHYDRAMINE", "Twilight Sleep Aid", "Night"),
    group("PETROLATUM", "Hand Cream"),
    group("LORAZEPAM", "Evening"),
    group("POTASSIUM CHLORIDE", "Potassium Chloride Injection"),
  );

  test("asks when it is the whole entry", () => {
    expect(recognise("Night", vocabulary)).toMatchObject({
      state: "needs-confirmation",
      because: "ordinary-word",
    });
  });

  test("is no name inside a sentence", () => {
    expect(idsOf(recognise("lorazepam every night", vocabulary))).toEqual(["lorazepam"]);
  });

  test("C01 asks about a benzodiazepine too, and is never lost", () => {
    const found = recognise("evening", vocabulary);
    expect(found.state).toBe("needs-confirmation");
    expect(idsOf(found)).toEqual(["lorazepam"]);
  });

  test("a phrase of a label is the product when it is the whole entry and no rule looks for it", () => {
    expect(recognise("Hand Cream", vocabulary)).toMatchObject({ state: "recognised" });
    expect(idsOf(recognise("xanax hand cream", vocabulary))).toEqual(["alprazolam"]);
  });

  test("a salt is no ordinary word", () => {
    expect(recognise("Potassium Chloride Injection", vocabulary).state).toBe("recognised");
  });
});

test("the version names the register by its hash", () => {
  expect(register(group("LORAZEPAM", "Quietamil")).version).toBe("core+abcdef012345");
});

test("a text that is no register's, or is cut off, adds nothing", () => {
  const text = writeRegisterText([group("LORAZEPAM", "Quietamil")]);
  for (const broken of ["", "LORAZEPAM\tQuietamil\n", text.slice(0, -4), `2${text}`]) {
    const vocabulary = withRegister(coreVocabulary(), { text: broken, sha256: "0".repeat(64) });
    expect(vocabulary.names.has("quietamil")).toBe(false);
  }
});

test("the same groups make the same bytes, in whatever order they come", () => {
  const one = [group("LORAZEPAM", "B", "A"), group("CETIRIZINE", "C")];
  const other = [group("CETIRIZINE", "C"), group("LORAZEPAM", "A", "B")];
  expect(writeRegisterText(one)).toBe(writeRegisterText(other));
});
