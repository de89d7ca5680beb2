import { expect, test } from "vitest";
import { sentences } from "./in-short.ts";

test.each([
  ["klonopin 1", "“1” stands without a unit. Is it 1 tablet or 1 mg? Check the packet or ask."],
  ["lorazepam 500", "“500” stands without a unit. Check the packet or ask."],
  [
    "Symbicort 160-4.5",
    "“160-4.5” are two numbers without a unit. Check the packet for what each of them means, and its unit.",
  ],
  ["diazepam 05 mg", "“05 mg” can be 5 mg or 0.5 mg. Check the packet."],
  ["lorazepam take 1-2", "“1-2” is a range: 1 tablet to 2 tablets. Ask what one dose really is."],
  ["Xanax 0.5 mg and 1 mg", "0.5 mg and 1 mg stand there. Ask which is right, and check the packet."],
  [
    "gabapentin 900 mg/day",
    "“900 mg/day” is an amount for a whole day. Ask what one dose is, and how many are taken.",
  ],
  ["morphine 1 mg/kg", "“1 mg/kg” is an amount per kg of body weight. Ask what one dose is."],
  [
    "Rivotril 8 gotas",
    "“8 gotas” are drops, and what one drop holds differs from bottle to bottle. Ask for the strength on the bottle, and enter one dose in mg or mL.",
  ],
  [
    "clonidine 5 mg",
    "5 mg stands beside cloNIDine. Tablets and capsules hold 0.025 to 0.3 mg. Check the amount and its point on the packet.",
  ],
  [
    "fentanyl 500 mg",
    "500 mg stands beside fentaNYL. Tablets and films for the mouth hold 67 to 1,600 mcg; nasal sprays hold 50 to 400 mcg; patches hold 12 to 100 mcg/h. Was 500 mcg meant? Check the packet.",
  ],
  [
    "brotizolam 5 mg",
    "5 mg stands beside brotizolam. Tablets and capsules hold 0.25 mg. Check the amount and its point on the packet.",
  ],
  [
    "alprazolam 2.50 mg",
    "“2.50 mg” read as 2.5 mg. With its point overlooked it would be 250 mg: check the packet.",
  ],
  [
    "alprazolam 0,25 mg",
    "“0,25 mg” read as 0.25 mg. The comma is read as a decimal point: check the packet.",
  ],
  [
    "lorazepam 1 mg bid tid",
    "2 and 3 doses a day stand there. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg weekly",
    "“weekly” may be less than once a day. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg q5h",
    "Every 5 h is not a whole number of doses a day. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg 2.5 times a day",
    "“2.5 times a day” is not a number of doses a day. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg 2 daily",
    "“2 daily” may be 2 doses a day, or one dose of 2. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg max 3 daily",
    "“max 3 daily” says only the most. Ask how many doses are really taken in a day.",
  ],
  [
    "lorazepam 1 mg 2-3 times a day",
    "“2-3 times a day” is a range. Ask how many doses are really taken in a day.",
  ],
  ["lorazepam 1 mg q4-6h", "“q4-6h” is a range. Ask how many doses are really taken in a day."],
  ["lorazepam 1 mg 6/8h", "“6/8h” is a range. Ask how many doses are really taken in a day."],
  ["ativan 1 x", "“1 x” may be 1 dose a day, or 1 at one time. Ask how often it is taken."],
  ["ativan 2 x", "“2 x” may be 2 doses a day, or 2 at one time. Ask how often it is taken."],
  ["lorazepam tablets po sl", "“po … sl” stand there: by mouth and under the tongue. Ask how it is taken."],
  ["lorazepam inj", "“inj” does not say where it is injected. Ask how it is taken."],
  ["morphine PR", "“PR” can mean rectal or prolonged release. Ask how it is taken."],
  ["lorazepam 1 mg prn stopped", "“prn … stopped” stand in one line. Ask how it is taken."],
  ["lorazepam 1 mg x1 nightly", "“x1 … nightly” stand in one line. Ask how it is taken."],
  ["lorazepam 1 mg once", "“once” can mean one dose only, or once a day. Ask how it is taken."],
  [
    "xanax from a friend bought online",
    "“from a friend … bought online” stand there: someone else and the street or online. Ask where it came from.",
  ],
  ["xanax l0 mg", "“l0 mg” holds a letter where a digit belongs. Was 10 mg meant? Check the packet."],
  ["xanax 0O mg", "“0O mg” holds a letter where a digit belongs. Ask for the strength on the packet."],
  [
    "xanax 1,O00 mg",
    "“1,O00 mg” holds a letter where a digit belongs. Was 1 mg or 1,000 mg meant? Check the packet.",
  ],
  ["xanax 0. 5 mg", "The digits of “0. 5 mg” stand apart. Was 0.5 mg meant? Check the packet."],
  ["xanax 2. 5 mg", "The digits of “2. 5 mg” stand apart. Was 2.5 mg or 5 mg meant? Check the packet."],
  ["xanax 0. 5", "The digits of “0. 5” stand apart. Check the packet for the amount and its unit."],
  ["lorazepam 1 mg 1-0-2", "“1-0-2” holds doses of 1 and 2. Ask what one dose is."],
  [
    "fentanyl nasal rectal patch sc",
    "“nasal … rectal … patch … sc” stand there: into the nose and rectal and patch and another way. Ask how it is taken.",
  ],
  [
    "diphenhydramine otc from a friend",
    "“otc … from a friend” stand there: bought without a prescription and someone else. Ask where it came from.",
  ],
])("%s is told in words: %s", (typed, sentence) => {
  expect(sentences(typed)).toEqual([sentence]);
});
