import { describe, expect, test } from "vitest";
import { recognise } from "../../../../rules/recognise/index.ts";
import { partGluedForms } from "../../../../rules/recognise/names/glued-forms.ts";

describe("C01 a benzodiazepine on a label of another country is read as itself, with nothing left unread", () => {
  test.each([
    ["デパス錠0.5mg", "etizolam"],
    ["ソラナックス0.4mg錠", "alprazolam"],
    ["アルプラゾラム錠0.4mg「トーワ」", "alprazolam"],
    ["塩酸リルマザホン錠1mg", "rilmazafone"],
    ["クロラゼプ酸二カリウムカプセル7.5mg", "clorazepate"],
    ["ミダフレッサ静注0.1%", "midazolam"],
    ["阿普唑仑片0.4mg", "alprazolam"],
    ["盐酸氟西泮胶囊", "flurazepam"],
    ["注射用甲苯磺酸瑞马唑仑", "remimazolam"],
    ["명인디아제팜정", "diazepam"],
    ["자낙스정0.25밀리그램", "alprazolam"],
    ["Клоназепам таблетки 2 мг", "clonazepam"],
    ["Диазепам раствор для инъекций 5 мг/мл", "diazepam"],
    ["Сибазон розчин", "diazepam"],
    ["Διαζεπάμη δισκία", "diazepam"],
    ["ألبرازولام أقراص 0.5 مجم", "alprazolam"],
    ["אסיבל 5 מג טבליות", "diazepam"],
    ["Alprazolam Krka tabletki 0,5 mg", "alprazolam"],
    ["Diazepam Galena krople", "diazepam"],
  ])("%s is %s", (typed, id) => {
    const found = recognise(typed);
    expect(found).toMatchObject({ state: "recognised", drugs: [{ id }], leftOver: [] });
  });
});

describe("the parts of a word that is written without spaces", () => {
  test.each([
    ["錠", ["錠"]],
    ["注射液", ["注射液"]],
    ["塩酸塩錠", ["塩酸塩", "錠"]],
    ["阿普唑仑缓释胶囊", ["阿普唑仑", "缓释胶囊"]],
    ["mg錠", ["mg", "錠"]],
    ["片".repeat(41), ["片".repeat(41)]],
    ["片".repeat(40), Array.from("片".repeat(40))],
    ["々々錠", ["々々", "錠"]],
    ["塩酸錠", ["塩酸", "錠"]],
    ["xanax", ["xanax"]],
    ["ксанакс", ["ксанакс"]],
  ])("%s", (word, parts) => {
    expect(partGluedForms(word)).toEqual(parts);
  });
});
