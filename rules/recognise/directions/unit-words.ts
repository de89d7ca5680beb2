import type { DoseUnit, Strength } from "./directions.ts";

const byWord = <Value>(table: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(table.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));

/** Words of a unit, folded, and the form's term for it. "gr" is left out: it is gram to some and grain to others. */
const units = byWord<DoseUnit>([
  [
    "mg",
    "mg mgs milligram milligrams milligramme milligrammes milligramm miligramo miligramos miligrama miligramas milligrammi milligrammo",
  ],
  [
    "mcg",
    "mcg mcgs ug μg microgram micrograms microgramme microgrammes mikrogramm microgramo microgramos micrograma microgramas microgrammi",
  ],
  ["g", "g gram grams gramm gramme grammes gramo gramos grama gramas grammi grammo"],
  ["mL", "ml mls cc millilitre millilitres milliliter milliliters mililitro mililitros millilitri"],
  ["units", "u iu ui ie unit units unidad unidades unidade unite unites einheit einheiten unita"],
  [
    "tablets",
    "tab tabs tablet tablets tabl tbl comp comprime comprimes comprimido comprimidos compressa compresse cp cpr cps tablette " +
      "tabletten tableta tabletas filmtablette filmtabletten retardtablette retardtabletten pill pills pilule pilules pille pillen pastilla " +
      "pastillas pillola pillole dragee dragees cap caps capsule capsules kapsel kapseln capsula capsulas gelule gelules " +
      "caplet caplets softgel softgels lozenge lozenges",
  ],
]);

/** Units that the form has no term for: the number in front of them is not one of its amounts. */
const otherUnits = new Set(
  (
    "puff puffs spray sprays patch patches pflaster parche parches cerotto " +
    "cerotti meq mmol percent % suppository suppositories film films sachet sachets beutel vial vials amp amps ampoule " +
    "ampoules ampulle ampullen pen pens kg lb lbs day days week weeks month months year years hour hours h hr hrs min mins " +
    "minutes bar bars stick sticks refills refill hub hube spruhstoss teaspoon teaspoons tsp tbsp scoop gummy gummies x"
  ).split(" "),
);

const drops = new Set("drop drops gtt gtts gota gotas goccia gocce tropfen goutte gouttes".split(" "));

/** Spellings of units that are misread: a "u" as a 0, a µ as an m. */
const misreadUnits = new Set(["u", "iu", "ui", "ie", "ug", "μg", "cc"]);

const perUnits = byWord<NonNullable<Strength["per"]>["unit"] | "day" | "kg">([
  ["mL", "ml cc millilitre milliliter mililitro"],
  ["h", "h hr hrs hour hours heure hora stunde std ora"],
  ["g", "g gram"],
  ["tablets", "tab tablet tablette tabl comprime comprimido compressa cap capsule kapsel gelule"],
  ["day", "day d jour dia tag giorno j"],
  ["kg", "kg"],
]);

const perWords = new Set(["/", "per", "par", "por", "pro", "je", "a", "al", "am", "ao"]);

/** Tablets, mL and units are counted out: without "per", they are what is taken, not what one unit holds. */
export const isCounted = (unit: DoseUnit): boolean => unit === "tablets" || unit === "mL" || unit === "units";
export const unitOf = (word: string): DoseUnit | undefined => units.get(word);
export const isDrops = (word: string): boolean => drops.has(word);
export const isOtherUnit = (word: string): boolean => otherUnits.has(word) || drops.has(word);
export const isMisreadUnit = (word: string): boolean => misreadUnits.has(word);
export const isPerWord = (word: string): boolean => perWords.has(word);
export const perUnitOf = (word: string) => perUnits.get(word);
