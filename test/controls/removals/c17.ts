import type { HazardControls } from "../removal.ts";

export const c17: HazardControls = {
  hazard: "C17",
  removals: [
    {
      name: "a plan on record lowers nothing",
      file: "rules/weigh/prescribers-plan.ts",
      replace: "return isFullyTold(medicine);",
      with: "return false && isFullyTold(medicine);",
      failing: {
        "test/rules/benzodiazepine-blocks.test.ts": [
          "C17 with a plan on record and unchanged, the same three only inform",
        ],
      },
    },
    {
      name: "a title names a medicine for each entry",
      file: "rules/medicines/words.ts",
      replace: "return joinWords([...new Set(medicines.map(({ name }) => name))]);",
      with: "return joinWords(medicines.map(({ name }) => name));",
      failing: {
        "test/rules/protocol/each-name.test.ts": [
          "C17 a title names a medicine once, however many entries it has",
          "C17 %s",
        ],
      },
    },
    {
      name: "a kind is named for each entry",
      file: "rules/medicines/kind-words.ts",
      replace: "return joinWords([...new Set(names)]);",
      with: "return joinWords(names);",
      failing: {
        "test/rules/protocol/each-name.test.ts": [
          "C17 a title names a medicine once, however many entries it has",
        ],
      },
    },
    {
      name: "an unrecognised name is named for each entry",
      file: "rules/advisories/medication-unrecognised.ts",
      replace: "joinWords([...new Set(medicines.map(unknownWords))])",
      with: "joinWords(medicines.map(unknownWords))",
      failing: {
        "test/rules/protocol/each-name.test.ts": [
          "C17 a title names a medicine once, however many entries it has",
          "C17 %s",
        ],
      },
    },
    {
      name: "a finding is told twice",
      file: "rules/tell.ts",
      replace: "const findings = decision.found.map((found) => tellFinding(rule.id, found, say));",
      with: "const findings = [...decision.found, ...decision.found].map((found) => tellFinding(rule.id, found, say));",
      failing: {
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no topic has two blocks, and nothing is found twice",
          "C17 no paragraph stands twice in one block",
        ],
      },
    },
    {
      name: "a paragraph is told twice",
      file: "rules/tell.ts",
      replace: `    title,
    text,
    reasons,`,
      with: `    title,
    text: [...text, ...text],
    reasons,`,
      failing: {
        "test/rules/protocol/realistic-day.test.ts": ["C17 no paragraph stands twice in one block"],
        "test/rules/words.test.ts": ["C17 what is only also noted has one line of text at most"],
      },
    },
    {
      name: "a reason is told twice",
      file: "rules/tell.ts",
      replace: `    title,
    text,
    reasons,`,
      with: `    title,
    text,
    reasons: [...reasons, ...reasons],`,
      failing: {
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no answer is given twice as a reason of one finding",
        ],
      },
    },
    {
      name: "each paragraph of a finding is a block",
      file: "rules/merge.ts",
      replace: `  return byLevel(blocks);
}`,
      with: `  return byLevel(blocks.flatMap((block) => block.members.map((member) => ({ ...block, level: member.level, members: [member] }))));
}`,
      failing: {
        "test/rules/merge.test.ts": ["C17 makes one block of each topic, however many findings it has"],
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no topic has two blocks, and nothing is found twice",
        ],
      },
    },
    {
      name: "each finding is a block of its own",
      file: "rules/merge.ts",
      replace: "for (const each of found) if (each.topic === topic) (members ??= []).push(each);",
      with: "for (const each of found) if (each.topic === topic) (members ??= []).push(each, each);",
      failing: {
        "test/rules/merge.test.ts": ["C17 makes one block of each topic, however many findings it has"],
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no topic has two blocks, and nothing is found twice",
          "C17 no paragraph stands twice in one block",
        ],
      },
    },
    {
      name: "every finding of the day is a block",
      file: "rules/assess/advisories.ts",
      replace: "return mergeByTopic(findings).map(advisoryOf);",
      with: "return findings.flatMap((finding) => mergeByTopic([finding]).map(advisoryOf));",
      failing: {
        "test/rules/benzodiazepine-blocks.test.ts": [
          "C17 a daily user has three, not one for each finding",
          "C17 with a plan on record and unchanged, the same three only inform",
          "C17 two daily benzodiazepines add no block",
        ],
        "test/rules/merge.test.ts": [
          "C17 makes one block of each topic, however many findings it has",
          "C07 gives every timing block the fixed line, and no other block",
        ],
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no topic has two blocks, and nothing is found twice",
        ],
      },
    },
    {
      name: "a rule is a block for each of its findings",
      file: "rules/assess/advisories.ts",
      replace: "return mergeByTopic(findings).map(advisoryOf);",
      with: "return findings.flatMap((finding) => mergeByTopic([finding]).map(advisoryOf));",
      failing: {
        "test/rules/protocol/realistic-day.test.ts": [
          "C17 no topic has two blocks, and nothing is found twice",
        ],
      },
    },
  ],
};
