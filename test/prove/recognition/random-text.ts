import fc from "fast-check";
import { assess, defaultProtocol } from "../../../rules/index.ts";
import { recognise } from "../../../rules/recognise/index.ts";
import { isLabelWord, streetShapes } from "../../../rules/recognise/names/label-words.ts";
import { tokens } from "../../../rules/recognise/names/tokens.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../../support/builders/intake-builder.ts";
import { type Part, provenFor } from "../proof.ts";

const pieces = [
  "xanax",
  "EN",
  "tylenol",
  "5 mg",
  ",",
  "💊",
  "קסנקס",
  "زاناكس",
  "control",
  "\u202E",
  "альпр",
  "azolam",
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.stringMatching(/^[a-z]{3,16}$/u),
  fc.stringMatching(/^[\u0590-\u06FF ]{1,30}$/u),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join(" ")),
  fc.string({ unit: "grapheme", minLength: 400, maxLength: 2_000 }),
);

/** Any text at all: nothing throws, nothing disappears, and what nobody knows is always told. */
export const randomText: Part = {
  name: "random-text",
  prove({ isShort, seed }) {
    const count = isShort ? 20_000 : 1_000_000;
    const thrown: string[] = [];
    const lost: string[] = [];
    const untold: string[] = [];
    const perBatch = 10_000;
    for (let done = 0; done < count; done += perBatch) {
      for (const typed of fc.sample(anyText, { numRuns: perBatch, seed: seed + done })) {
        try {
          if (!isEveryWordKept(typed)) lost.push(JSON.stringify(typed));
          if (!isTold(typed)) untold.push(JSON.stringify(typed));
        } catch (error) {
          thrown.push(`${JSON.stringify(typed)}: ${String(error)}`);
        }
      }
    }
    return [
      provenFor("random texts on which recognition or the assessment throws", count, thrown),
      provenFor("random texts of which a word disappears", count, lost),
      provenFor("random texts that pass in silence although nobody knows them", count, untold),
    ];
  },
};

/**
 * Each word of letters is part of a name, left over, a word of a label, the shape of a named drug ("xanax bars"), or the
 * entry is unrecognised as a whole.
 */
function isEveryWordKept(typed: string): boolean {
  const found = recognise(typed);
  if (found.state === "unrecognised") return true;
  const kept = new Set([...found.matched, ...found.leftOver].flatMap(tokens));
  const isOfLabel = (word: string): boolean => isLabelWord(word) || streetShapes.has(word);
  return tokens(typed).every((word) => kept.has(word) || isOfLabel(word) || !/\p{L}/u.test(word));
}

/** What is not wholly recognised raises its advisory, and "none reported" is never said beside it. */
function isTold(typed: string): boolean {
  const found = recognise(typed);
  if (found.state === "recognised" && found.leftOver.length === 0) return true;
  const intake = withMedicines(quietIntake(), medicine(typed));
  const { advisories, quietLine } = assess(intake, defaultProtocol, assessedAtMs);
  const rules = advisories.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const isAsked = rules.includes("medication-unrecognised") || rules.includes("medication-unconfirmed");
  return isAsked && quietLine === undefined;
}
