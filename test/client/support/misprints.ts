const units = "mg|mcg|g|mL|kg|mmHg|mmol/L|h|min|%|units?|tablets?|/min";

const misprints: readonly RegExp[] = [
  // A number that runs into its unit, or can lose it at the end of a line.
  new RegExp(String.raw`\d ?(?:${units})(?![\w/])`, "g"),
  // A trailing zero: 5.0 mg is read as 50 mg.
  /\d\.\d*0(?=\u00a0)/g,
  // A naked decimal point: .5 mg is read as 5 mg.
  /(?<![\d\w])\.\d/g,
  // Letters that are misread as digits.
  /\d\s?(?:µg|μg|ug|U|IU)\b/g,
];

/**
 * Every quantity in a text that the one formatter would not have written so. Words that people typed are theirs:
 * name them, and they are left out.
 */
export function findMisprints(text: string, typed: readonly string[] = []): readonly string[] {
  const ours = typed.reduce((rest, words) => rest.replaceAll(words, " "), text);
  return misprints.flatMap((pattern) => ours.match(pattern) ?? []);
}
