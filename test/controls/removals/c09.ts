import type { HazardControls } from "../removal.ts";

export const c09: HazardControls = {
  hazard: "C09",
  removals: [
    {
      name: "a number is written as the program holds it",
      file: "rules/quantity.ts",
      replace: `  const [whole = "0", fraction] = writeOut(String(Math.abs(value))).split(".");`,
      with: `  if (value !== 0) return value.toFixed(2);
  const [whole = "0", fraction] = writeOut(String(Math.abs(value))).split(".");`,
      failing: {
        "test/rules/quantity.test.ts": [
          "C09 a quantity cannot be misread",
          "C09 every representable number has a leading zero, no trailing zero, thousands apart, and its own value",
          "C09 every unit stands behind a non-breaking space, and micro and units are never abbreviated",
        ],
        "test/rules/words.test.ts": [
          "C09 every quantity has its non-breaking space and no trailing zero or bare decimal point",
        ],
      },
    },
    {
      name: "a unit stands right behind its number",
      file: "rules/quantity.ts",
      replace: `export const noBreakSpace = "\\u00a0";`,
      with: `export const noBreakSpace = "";`,
      failing: {
        "test/rules/quantity.test.ts": [
          "C09 a quantity cannot be misread",
          "C09 every unit stands behind a non-breaking space, and micro and units are never abbreviated",
          "C05 whole minutes are told exactly, and nothing is ever rounded up",
        ],
        "test/rules/words.test.ts": [
          "C09 every quantity has its non-breaking space and no trailing zero or bare decimal point",
        ],
      },
    },
    {
      name: "a unit is written as it was typed",
      file: "rules/quantity.ts",
      replace: "const inFull = unitInFull[unit] ?? unit;",
      with: "const inFull = unit;",
      failing: {
        "test/rules/quantity.test.ts": [
          "C09 a quantity cannot be misread",
          "C09 every unit stands behind a non-breaking space, and micro and units are never abbreviated",
        ],
      },
    },
    {
      name: "an amount in doubt is told nowhere",
      file: "rules/resolve/medicine-facts.ts",
      replace: "amountDoubt: amountDoubt(medicine, identity.drugs, vocabulary),",
      with: "amountDoubt: undefined && amountDoubt(medicine, identity.drugs, vocabulary),",
      failing: {
        "test/rules/amount-doubts.test.ts": [
          "C09 an amount that nobody settled is told as not checked",
          "C09 the dose answered settles it, when it is plausible",
          "C09 an amount in doubt changes no level",
        ],
      },
    },
    {
      name: "an answered dose settles nothing",
      file: "rules/resolve/amount-doubt.ts",
      replace: "if (isAnswered && isMeasured(dose)) return undefined;",
      with: "",
      failing: {
        "test/rules/amount-doubts.test.ts": ["C09 the dose answered settles it, when it is plausible"],
      },
    },
    {
      name: "an amount in doubt is a finding",
      file: "rules/advisories/medication-unconfirmed.ts",
      replace: "return doubts.length === 0 ? notFound : cannotTell(...doubts);",
      with: `return doubts.length === 0 ? notFound : advise([{ topic: "medicines", level: "prescriber-review", strength: "clinic-default", sources: [], message: () => ({ title: "an amount", text: doubts, reasons: [] }) }]);`,
      failing: {
        "test/rules/amount-doubts.test.ts": [
          "C09 an amount that nobody settled is told as not checked",
          "C09 the dose answered settles it, when it is plausible",
          "C09 an amount in doubt changes no level",
        ],
        "test/rules/review.test.ts": [
          "C14 a look-alike is told and changes no level",
          "C14 stands once under what was not checked, and in the quiet line",
        ],
      },
    },
    {
      name: "a quantity on the page is written without the formatter",
      file: "src/client/features/summary/identity-bar.tsx",
      replace: "(${ageYears}\\u00a0y)",
      with: "(${ageYears}.0mg)",
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C09 every quantity on the page is written by the formatter",
        ],
      },
    },
    {
      name: "the list of strengths holds a row upside down",
      file: "rules/data/usual-strengths.ts",
      replace: `    lowest,
    highest,
  }));`,
      with: `    lowest: highest + 1,
    highest: lowest,
  }));`,
      failing: {
        "test/rules/data/usual-strengths.test.ts": [
          "C09 $drugId, $form: a drug of the tables, its lowest strength not above its highest",
        ],
        "test/rules/recognise/directions/numbers-and-units.test.ts": [
          "C09 what is easily misread is told beside what it was read as",
          "C09 what can be read in two ways is not read, but asked",
          "C09 an amount far from the strengths that are sold is asked about",
        ],
      },
    },
    {
      name: "words are read that do not stand in the line",
      file: "rules/recognise/directions/line.ts",
      replace: "  return typed.slice(lexemeAt(lexemes, from).start, lexemeAt(lexemes, to - 1).end);",
      with: "  return `${typed.slice(lexemeAt(lexemes, from).start, lexemeAt(lexemes, to - 1).end)}.`;",
      failing: {
        "test/rules/recognise/directions/any-text.test.ts": [
          "C09 what is read or asked carries words that stand in the line",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
          "C09 ways of writing that are easily misread",
          "C09 letters where digits belong",
          "C09 digits that stand apart",
        ],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 parts of a tablet",
          "C09 ranges are asked, and so is a range of two readings",
          "C09 the substances of a combination",
          "C09 digits with a space between them are asked about",
        ],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a number without a unit is asked about where it can be an amount",
          "C09 an “x” behind a number",
          "C09 a comma or a point before three digits",
        ],
        "test/rules/recognise/directions/doses-a-day.test.ts": [
          "C09 how often in a day",
          "C09 morning, noon, evening and night in figures",
        ],
        "test/rules/recognise/directions/form-and-pattern.test.ts": ["C04 as needed, once, stopped"],
        "test/rules/recognise/directions/last-dose-words.test.ts": [
          "C09 where the words about the last dose begin and end",
        ],
      },
    },
    {
      name: "what is asked is read as well",
      file: "rules/recognise/directions/settle-amounts.ts",
      replace: `...(strength.reading && !asked.has("strength") && { strength: strength.reading }),
    ...(dose.reading && !asked.has("dose") && { dose: dose.reading }),`,
      with: `...(strength.reading && { strength: strength.reading }),
    ...(dose.reading && asked.size >= 0 && { dose: dose.reading }),`,
      failing: {
        "test/rules/recognise/directions/any-text.test.ts": [
          "C09 an amount is above 0 and finite, doses a day are a whole number from 1 to 24, and what is asked is not read",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
        ],
        "test/rules/recognise/directions/amounts.test.ts": ["C09 parts of a tablet"],
      },
    },
    {
      name: "what is easily misread is read without a word",
      file: "rules/recognise/directions/read-amounts.ts",
      replace: "  amounts.flags.push(...flagsOf(line, amount));",
      with: "  flagsOf(line, amount);",
      failing: {
        "test/rules/recognise/directions/numbers-and-units.test.ts": [
          "C09 what is easily misread is told beside what it was read as",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 ways of writing that are easily misread",
        ],
        "test/rules/recognise/directions/amounts.test.ts": ["C09 the substances of a combination"],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a comma or a point before three digits",
        ],
      },
    },
    {
      name: "of two readings the first is taken",
      file: "rules/recognise/directions/read-amounts.ts",
      replace: `  if (how !== "one" && !isOfCombination) {`,
      with: `  if (how === "range" && !isOfCombination) {`,
      failing: {
        "test/rules/recognise/directions/numbers-and-units.test.ts": [
          "C09 what can be read in two ways is not read, but asked",
        ],
        "test/rules/recognise/directions/thousands.test.ts": [
          "C09 a comma before three digits marks thousands in an English line",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
        ],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 parts of a tablet",
          "C09 ranges are asked, and so is a range of two readings",
          "C09 the substances of a combination",
          "C09 digits with a space between them are asked about",
        ],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a comma or a point before three digits",
        ],
      },
    },
    {
      name: "an amount far from what is sold is read",
      file: "rules/recognise/directions/settle-amounts.ts",
      replace: "const unusual = isPlain ? askAboutUnusual(line, about, only, form) : undefined;",
      with: "const unusual = !isPlain ? askAboutUnusual(line, about, only, form) : undefined;",
      failing: {
        "test/rules/amount-doubts.test.ts": ["C09 an amount that nobody settled is told as not checked"],
        "test/rules/recognise/directions/numbers-and-units.test.ts": [
          "C09 an amount far from the strengths that are sold is asked about",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
          "C09 ways of writing that are easily misread",
          "C09 letters where digits belong",
        ],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 digits with a space between them are asked about",
        ],
        "test/rules/recognise/directions/doses-a-day.test.ts": ["C09 how often in a day"],
      },
    },
    {
      name: "a number without a unit is tablets",
      file: "rules/recognise/directions/read-amounts.ts",
      replace: "else amountWithoutUnit(line, amount, isTaken, amounts);",
      with: "else amountWithoutUnit(line, { ...amount, isInWords: true }, true, amounts);",
      failing: {
        "test/rules/recognise/directions/numbers-without-unit.test.ts": [
          "C09 a number whose unit is not told is given none",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": ["C09 digits that stand apart"],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 parts of a tablet",
          "C09 ranges are asked, and so is a range of two readings",
          "C09 digits with a space between them are asked about",
        ],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a number without a unit is asked about where it can be an amount",
        ],
        "test/rules/recognise/directions/doses-a-day.test.ts": [
          "C09 morning, noon, evening and night in figures",
        ],
        "test/rules/recognise/directions/last-dose-words.test.ts": [
          "C09 where the words about the last dose begin and end",
        ],
      },
    },
    {
      name: "a number whose point stands apart is read by its last digits",
      file: "rules/recognise/directions/read-directions.ts",
      replace: "...askAboutPartedNumbers(line)];",
      with: "...askAboutPartedNumbers(line).slice(1)];",
      failing: {
        "test/rules/recognise/directions/parted-numbers.test.ts": [
          "C09 a number whose point stands apart is asked about, never read ten times too high",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": ["C09 digits that stand apart"],
        "test/rules/recognise/directions/doses-a-day.test.ts": [
          "C09 morning, noon, evening and night in figures",
        ],
      },
    },
    {
      name: "a total stands beside what the tablets hold",
      file: "rules/recognise/directions/settle-amounts.ts",
      replace: "  if (different.length > 1) {",
      with: "  if (different.length > 2) {",
      failing: {
        "test/rules/recognise/directions/read-directions.test.ts": [
          "C09 a total that is not what the tablets hold is asked about",
        ],
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
        ],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 ranges are asked, and so is a range of two readings",
        ],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a comma or a point before three digits",
        ],
      },
    },
    {
      name: "a comma before three digits is a point",
      file: "rules/recognise/directions/thousands.ts",
      replace: "return couldBeDecimal ? amount : {",
      with: "return couldBeDecimal || !couldBeDecimal ? amount : {",
      failing: {
        "test/rules/recognise/directions/thousands.test.ts": [
          "C09 a comma before three digits marks thousands in an English line",
        ],
        "test/rules/recognise/directions/amounts.test.ts": ["C09 what one tablet, mL or hour holds"],
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a number without a unit is asked about where it can be an amount",
          "C09 a comma or a point before three digits",
        ],
      },
    },
    {
      name: "a number on the page of the protocol is written without the formatter",
      file: "src/client/features/clinic/settings-table.tsx",
      replace: `if (typeof value === "number") return sayQuantity(value, unit);`,
      with: `if (typeof value === "number") return \`\${value}.0\${unit}\`;`,
      failing: {
        "test/client/features/clinic/clinic-protocol.test.tsx": [
          "C09 every number with a unit is written by the formatter",
        ],
      },
    },
    {
      name: "unequal doses of a schedule are one dose",
      file: "rules/recognise/directions/schedule.ts",
      replace: "return others.length > 0",
      with: "return others.length < 0",
      failing: {
        "test/rules/recognise/directions/doses-a-day.test.ts": [
          "C09 morning, noon, evening and night in figures",
        ],
      },
    },
    {
      name: "when it was last taken is read as how much is taken",
      file: "rules/recognise/directions/last-dose.ts",
      replace: `    markRead(line, at, to);
    at = to - 1;`,
      with: "    at = to - 1;",
      failing: {
        "test/rules/recognise/directions/last-dose-words.test.ts": [
          "C09 where the words about the last dose begin and end",
        ],
      },
    },
    {
      name: "an “x” behind a number is tablets",
      file: "rules/recognise/directions/read-amounts.ts",
      replace: `.text === "x") noteMultiplier(line, amount, amounts);`,
      with: `.text === "x") noteTablets(line, amount, amounts);`,
      failing: {
        "test/rules/recognise/directions/bare-numbers.test.ts": ["C09 an “x” behind a number"],
        "test/rules/recognise/directions/doses-a-day.test.ts": ["C09 how often in a day"],
        "test/rules/recognise/directions/form-and-pattern.test.ts": ["C04 as needed, once, stopped"],
      },
    },
    {
      name: "half a tablet is two",
      file: "rules/recognise/directions/numbers.ts",
      replace: "if (part !== undefined) return { ...one, from, to: from + 3, values: [part] };",
      with: "",
      failing: {
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 parts of a tablet",
          "C09 ranges are asked, and so is a range of two readings",
        ],
      },
    },
    {
      name: "what a strength is per is not read",
      file: "rules/recognise/directions/amount.ts",
      replace: "if (!isPerWord(unreadAt(line, to).text)) return amount;",
      with: "if (to >= 0) return amount;",
      failing: {
        "test/rules/recognise/directions/amounts-agree.test.ts": [
          "C09 amounts of one line that agree, or do not",
          "C09 ways of writing that are easily misread",
          "C09 digits that stand apart",
        ],
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 what one tablet, mL or hour holds",
          "C09 ranges are asked, and so is a range of two readings",
        ],
        "test/rules/recognise/directions/doses-a-day.test.ts": ["C09 how often in a day"],
      },
    },
    {
      name: "a number behind a 0 is read without its point",
      file: "rules/recognise/directions/written-number.ts",
      replace:
        "if (leadingZero.test(text)) return meaning([Number(text), Number(`0.${text.slice(1)}`)], []);",
      with: "if (leadingZero.test(text)) return meaning([Number(text)], []);",
      failing: {
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 ranges are asked, and so is a range of two readings",
          "C09 the substances of a combination",
        ],
        "test/rules/recognise/directions/written-number.test.ts": ["C09 what a written number can mean"],
      },
    },
    {
      name: "the substances of a combination are a range",
      file: "rules/recognise/directions/numbers.ts",
      replace: `isStroke ? "slash" : "range"`,
      with: `isStroke ? "range" : "range"`,
      failing: {
        "test/rules/recognise/directions/bare-numbers.test.ts": [
          "C09 a number without a unit is asked about where it can be an amount",
        ],
      },
    },
    {
      name: "counts of a day that disagree are not asked",
      file: "rules/recognise/directions/frequency.ts",
      replace: "if (values.length === 1 && !isContradicted)",
      with: "if (values.length > 0)",
      failing: { "test/rules/recognise/directions/doses-a-day.test.ts": ["C09 how often in a day"] },
    },
    {
      name: "digits that stand apart are two numbers",
      file: "rules/recognise/directions/numbers.ts",
      replace: "const numbers = splitNumber(line, one) ?? joined(line, one);",
      with: "const numbers = joined(line, one);",
      failing: {
        "test/rules/recognise/directions/amounts.test.ts": [
          "C09 the substances of a combination",
          "C09 digits with a space between them are asked about",
        ],
      },
    },
    {
      name: "letters in the place of digits are read as digits",
      file: "rules/recognise/directions/read-directions.ts",
      replace: "...askAboutPartedNumbers(line)];",
      with: "];",
      failing: {
        "test/rules/recognise/directions/amounts-agree.test.ts": ["C09 digits that stand apart"],
        "test/rules/recognise/directions/doses-a-day.test.ts": [
          "C09 morning, noon, evening and night in figures",
        ],
      },
    },
  ],
};
