import type { HazardControls } from "../removal.ts";

export const c02: HazardControls = {
  hazard: "C02",
  removals: [
    {
      name: "a medicine nobody knows leaves the result quiet",
      file: "rules/advisories/medication-unrecognised.ts",
      replace: "if (!medications.medicines.some(hasUnknownWords)) return notFound;",
      with: `if (!medications.medicines.some(hasUnknownWords) || medications.list === "listed") return notFound;`,
      failing: {
        "test/rules/protocol/the-day.test.ts": [
          "C02 a medicine nobody knows is for review, in the patient's words, never quiet",
        ],
      },
    },
    {
      name: "what staff said a name is does not stand on the screen",
      file: "src/client/features/summary/medicines-table.tsx",
      replace: "if (review?.isAccepted === true) return <strong>{review.inWords}</strong>;",
      with: "",
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "a review that was not accepted is passed over on the screen",
      file: "src/client/features/summary/medicines-table.tsx",
      replace: `      {review !== undefined && <p className={styles.second}>{review.inWords}</p>}
    </>
  );
}`,
      with: `    </>
  );
}`,
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "what staff said a name is does not stand on paper",
      file: "src/client/features/print/medicines-sheet.tsx",
      replace: "if (review?.isAccepted === true) return <strong>{review.inWords}</strong>;",
      with: "",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "a review that was not accepted is passed over on paper",
      file: "src/client/features/print/medicines-sheet.tsx",
      replace: `      {review !== undefined && <p>{review.inWords}</p>}
    </>
  );
}`,
      with: `    </>
  );
}`,
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
        ],
      },
    },
    {
      name: "an unknown word is not left over",
      file: "rules/recognise/names/find-names.ts",
      replace: "if (!isLabelWord(word) && !isShapeOf(word, lastNamed)) leftOver.add(word);",
      with: "",
      failing: {
        "test/rules/identify.test.ts": [
          "C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted",
        ],
        "test/rules/recognise/any-text.test.ts": [
          "C02 what is taken for a misspelling asks, with candidates, and takes no other name of the text away",
          "C02 an unknown word beside any name of the tables is left over",
        ],
        "test/rules/recognise/recognise.test.ts": [
          "C02 an unknown word beside a known medicine is not hidden",
          "C02 an extension of a brand that is in no table is left over, because it may hold something else",
        ],
        "test/rules/recognise/unnamed.test.ts": ["C02 nothing is lost beside a name that is recognised"],
        "test/rules/recognise/recognise-asks.test.ts": [
          "C01 what an entry asks, why, and what counts beside it",
          "C01 a register's name keeps the question of the tables",
        ],
        "test/rules/recognise/spelling/misspellings.test.ts": [
          "C01 what an entry of misspelled words asks and suggests",
        ],
        "test/rules/recognise/vocabulary/substance-drugs.test.ts": [
          "C01 the drugs that a substance of a register stands for",
        ],
      },
    },
    {
      name: "a word is recognised by its ending",
      file: "rules/recognise/names/find-names.ts",
      replace: `  return undefined;
}`,
      with: `  return /[ao]z[eo]?pam$|pam$/u.test(words[start] ?? "") ? "diazepam" : undefined;
}`,
      failing: {
        "test/rules/recognise/any-text.test.ts": [
          "C02 a word that is no name of the tables is never recognised, whatever its ending",
        ],
      },
    },
    {
      name: "a question takes the other names of the text away",
      file: "rules/recognise/recognise.ts",
      replace: "    alsoRecognised: certain,",
      with: "    alsoRecognised: [],",
      failing: {
        "test/rules/identify.test.ts": [
          "C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted",
        ],
        "test/rules/recognise/any-text.test.ts": [
          "C02 what is taken for a misspelling asks, with candidates, and takes no other name of the text away",
        ],
        "test/rules/recognise/recognise-asks.test.ts": [
          "C01 what an entry asks, why, and what counts beside it",
        ],
      },
    },
    {
      name: "a name that counts alone is read only when nothing follows it",
      file: "rules/recognise/names/whole-entry.ts",
      replace: "if (known !== undefined && areDirections(words.slice(length))) return { name, ...known };",
      with: "",
      failing: {
        "test/rules/recognise/directions/supply.test.ts": [
          "C02 a name that counts alone is still read when its source follows it",
        ],
        "test/rules/recognise/unnamed.test.ts": ["C02 nothing is lost beside a name that is recognised"],
        "test/rules/recognise/lists/classify-piece.test.ts": ["C02 what may be a medicine is one"],
        "test/rules/recognise/names/unnamed.test.ts": ["C02 names that count alone, in a part of their own"],
        "test/rules/recognise/names/whole-entry.test.ts": [
          "C01 a name that is an ordinary word is found when it is the entry",
        ],
        "test/rules/recognise/recognise-asks.test.ts": [
          "C01 what an entry asks, why, and what counts beside it",
          "C01 a register's name keeps the question of the tables",
        ],
      },
    },
    {
      name: "an unrecognised entry is passed over",
      file: "rules/advisories/medication-unrecognised.ts",
      replace: "return isUnclassified(medicine) || medicine.leftOver.length > 0;",
      with: "return isUnclassified(medicine) && medicine.leftOver.length > 0;",
      failing: {
        "test/rules/advisories/medication-unrecognised.test.ts": [
          "C02 an unrecognised entry is never passed over",
          "C02 whatever was typed stands in the finding as typed, and points at its entry",
        ],
        "test/rules/not-classified.test.ts": [
          "C02 a substance that only a register knows is reviewed like a name that nobody knows",
          "C01 a benzodiazepine beside such a substance counts, and the substance is reviewed",
        ],
        "test/rules/protocol/the-day.test.ts": [
          "C02 a medicine nobody knows is for review, in the patient's words, never quiet",
        ],
        "test/rules/review.test.ts": ["C02 a review without a name counts as none, and is reported"],
      },
    },
    {
      name: "the words of an entry are told corrected",
      file: "rules/advisories/medication-unrecognised.ts",
      replace: `recognition === "unrecognised" ? answers.typed : leftOver.join(" ")`,
      with: `recognition === "unrecognised" ? answers.typed.trim().toLowerCase() : leftOver.join(" ")`,
      failing: {
        "test/rules/advisories/medication-unrecognised.test.ts": [
          "C02 an unrecognised entry is never passed over",
          "C02 whatever was typed stands in the finding as typed, and points at its entry",
        ],
      },
    },
    {
      name: "a heading that says something of a medicine is taken out",
      file: "rules/recognise/lists/headings.ts",
      replace: "return plainHeadings.some((heading) => heading.test(words));",
      with: "return plainHeadings.some((heading) => heading.test(words)) || /medications|allerg|medicines/u.test(words);",
      failing: {
        "test/rules/recognise/split-list.test.ts": [
          "C02 a heading that says something of a medicine, or stands alone, is kept: %j",
        ],
        "test/rules/recognise/lists/headings.test.ts": [
          "C02 a word beside “%s” may be a medicine",
          "C02 what says something of a medicine is kept with it",
        ],
      },
    },
    {
      name: "a piece of a list without a name is lost",
      file: "rules/recognise/split-list.ts",
      replace: "    } else waiting.push(piece);",
      with: "    }",
      failing: {
        "test/rules/recognise/lists/any-list.test.ts": [
          "C02 every word and number stands in an entry, in order, or in a heading, save numbering and words that join",
          "C02 without numbering and joining words, every letter and digit stands in an entry or a heading",
        ],
        "test/rules/recognise/split-list.test.ts": [
          "C02 a heading that says something of a medicine, or stands alone, is kept: %j",
        ],
        "test/rules/recognise/lists/headings.test.ts": [
          "C02 what says something of a medicine is kept with it",
        ],
      },
    },
    {
      name: "a remark on the medicine before it is lost",
      file: "rules/recognise/split-list.ts",
      replace: `      last.push(...waiting, piece);
      waiting = [];
    } else`,
      with: `      waiting = [];
    } else`,
      failing: {
        "test/rules/recognise/lists/any-list.test.ts": [
          "C02 every word and number stands in an entry, in order, or in a heading, save numbering and words that join",
          "C02 without numbering and joining words, every letter and digit stands in an entry or a heading",
        ],
        "test/rules/recognise/split-list.test.ts": [
          "C02 a heading that says something of a medicine, or stands alone, is kept: %j",
        ],
        "test/rules/recognise/lists/headings.test.ts": [
          "C02 what says something of a medicine is kept with it",
        ],
      },
    },
    {
      name: "an unknown piece is a remark on the medicine before it",
      file: "rules/recognise/split-list.ts",
      replace: `  if (before === undefined || kind !== "medicine") return kind;`,
      with: `  if (before === undefined || kind !== "medicine") return kind;
  if (drugsIn(piece.text, vocabulary).length === 0) return "remark";`,
      failing: {
        "test/rules/recognise/names/words-of-directions.test.ts": [
          "C02 what is short for a medicine is an entry of a list",
        ],
      },
    },
    {
      name: "what is left over beside a reviewed name is settled by nobody",
      file: "rules/resolve/review.ts",
      replace: "if (judged.leftOver.length > 0) return { ...judged, leftOver: [], notASedativeBy: by };",
      with: "",
      failing: {
        "test/rules/review.test.ts": [
          "C02 an entry that nobody knows can be called not a sedative, by name",
          "C02 words left over beside a recognised name are settled, and the drug is judged as before",
        ],
      },
    },
    {
      name: "a review without a name counts",
      file: "rules/resolve/read-medicines.ts",
      replace: "by: notBlank },",
      with: "by: text },",
      failing: {
        "test/rules/review.test.ts": ["C02 a review without a name counts as none, and is reported"],
      },
    },
    {
      name: "a confirmed name settles the words beside it",
      file: "rules/resolve/identify.ts",
      replace: `classification?.as === "drug" ? [] : outsideNames(found)`,
      with: `classification?.as === "drug" ? outsideNames(found) : []`,
      failing: {
        "test/rules/identify.test.ts": [
          "C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted",
        ],
      },
    },
    {
      name: "what was named beside the confirmed name does not count",
      file: "rules/resolve/identify.ts",
      replace: "[...new Set([...besideTheQuestion(found), ...confirmed])]",
      with: "[...new Set(confirmed)]",
      failing: {
        "test/rules/identify.test.ts": [
          "C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted",
        ],
      },
    },
    {
      name: "a name that was taken back is proposed",
      file: "src/server/storage/name-row.ts",
      replace: `if (as === "taken-back" || by === null) return undefined;`,
      with: `if (as === "taken-back") return { name, as: "drug", drugIds: [], by: "", at };
  if (by === null) return undefined;`,
      failing: {
        "test/server/name-proposals.test.ts": [
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
        ],
      },
    },
    {
      name: "a damaged vocabulary is passed over",
      file: "src/server/vocabulary/load.ts",
      replace: `if (manifest === "damaged") break;`,
      with: `if (manifest === "damaged") return { vocabulary: core };`,
      failing: {
        "test/server/start.test.ts": [
          "C02 a damaged vocabulary is not passed over, and it is said how to be rid of it",
        ],
      },
    },
    {
      name: "a vocabulary whose text is damaged is passed over",
      file: "src/server/vocabulary/load.ts",
      replace: "    if (imported === undefined) continue;",
      with: "    if (imported === undefined) return { vocabulary: core };",
      failing: {
        "test/cli/vocabulary.test.ts": ["C02 a damaged vocabulary is never passed over, and can be removed"],
      },
    },
    {
      name: "a row that is shifted by a tab is read",
      file: "src/registers/tab-separated.ts",
      replace: `if (cells.slice(header.length).some((cell) => cell.trim() !== "")) return "overlong";`,
      with: "",
      failing: {
        "test/registers/tab-separated.test.ts": [
          "C02 a row whose cells are shifted by a tab inside one is left out, not misread",
        ],
      },
    },
    {
      name: "a file that is cut off is read as far as it goes",
      file: "src/registers/tab-separated.ts",
      replace: `if (cells.length < header.length) return "cut";`,
      with: "",
      failing: {
        "test/cli/vocabulary.test.ts": ["C02 a file that is %s changes nothing and says so"],
        "test/registers/tab-separated.test.ts": [
          "C02 a file that is %s is refused with its line and what to do",
        ],
      },
    },
    {
      name: "a row with too few or too many cells is read",
      file: "src/registers/quoted-cells.ts",
      replace: "if (cells?.length !== cellsOfARow) {",
      with: "if (cells === undefined) {",
      failing: {
        "test/registers/health-canada.test.ts": ["C02 a drug file that is %s is refused with its line"],
      },
    },
    {
      name: "an import that fails leaves its half",
      file: "src/server/vocabulary/import.ts",
      replace: `if ("problem" in collected) return { problem: \`\${collected.problem} Nothing was changed.\` };`,
      with: `if ("problem" in collected) return { problem: collected.problem };`,
      failing: { "test/cli/vocabulary.test.ts": ["C02 a file that is %s changes nothing and says so"] },
    },
    {
      name: "a blank is told as a no",
      file: "rules/advisories/contraindication.ts",
      replace: "if (answer === undefined) notChecked.push(condition.asks);",
      with: "if (answer === undefined) notChecked.push();",
      failing: { "test/rules/advisories/contraindication.test.ts": ["C02 a blank is told as not checked"] },
    },
    {
      name: "Enter classifies by the first name of the list",
      file: "src/client/features/intake/medicines/classify/classify.tsx",
      replace: `        onEnter={() =>
          setProblem({`,
      with: `        onEnter={() =>
          isDrugs(["lorazepam"]) ??
          setProblem({`,
      failing: {
        "test/client/features/intake/classifying.test.ts": [
          "C02 is classified as a drug that is picked from the list",
        ],
      },
    },
    {
      name: "medicines that are joined are one entry",
      file: "rules/recognise/lists/joined-medicines.ts",
      replace: "    if (!areTwo(left, right, vocabulary)) continue;",
      with: "    if (left !== right) continue;",
      failing: {
        "test/rules/recognise/lists/joined-medicines.test.ts": [
          "C02 two medicines that are joined are two entries",
        ],
      },
    },
    {
      name: "a piece that speaks of a medicine is a remark",
      file: "rules/recognise/lists/classify-piece.ts",
      replace: `if (speaksOfMedicine(words, vocabulary) && !isDirection(text, vocabulary)) return "medicine";`,
      with: "",
      failing: { "test/rules/recognise/lists/classify-piece.test.ts": ["C02 what may be a medicine is one"] },
    },
    {
      name: "a purpose beside a name says nothing of a second medicine",
      file: "rules/recognise/names/unnamed.ts",
      replace: `return isOneLetter(words.join(" ")) || words.some((word) => purposes.has(word));`,
      with: `return isOneLetter(words.join(" "));`,
      failing: {
        "test/rules/recognise/lists/classify-piece.test.ts": ["C02 what may be a medicine is one"],
        "test/rules/recognise/names/unnamed.test.ts": ["C02 medicines spoken of without a name"],
      },
    },
  ],
};
