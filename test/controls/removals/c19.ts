import type { HazardControls } from "../removal.ts";

export const c19: HazardControls = {
  hazard: "C19",
  removals: [
    {
      name: "a time that cannot be read is left out whole",
      file: "rules/resolve/read-answers.ts",
      replace: `wholeSaidTime(value, unreadable) ?? { said: "not-sure" };`,
      with: "(wholeSaidTime(value, unreadable) ?? (value as SaidTime));",
      failing: {
        "test/rules/unreadable-intake.test.ts": [
          "C19 names every place in which something else stands, and still gives facts",
          "C19 never throws and never drops a medicine, whatever stands wherever",
          "C05 a time of which any part cannot be read is not sure",
        ],
      },
    },
    {
      name: "a rule that fails is merely left out",
      file: "rules/decide.ts",
      replace: `  } catch {
    return { rule };
  }`,
      with: `  } catch {
    return { rule, decision: { outcome: "not-found" } };
  }`,
      failing: {
        "test/rules/assess.test.ts": ["C19 a fault while %s decides is a stop-and-call that names it"],
      },
    },
    {
      name: "words that fail are merely left out",
      file: "rules/tell.ts",
      replace: `  } catch {
    return failed(rule.id);
  }`,
      with: `  } catch {
    return { outcome: { rule: rule.id, outcome: "not-found", reasons: noReasons }, findings: noFindings, notChecked: noText, hasFailed: false };
  }`,
      failing: {
        "test/rules/assess.test.ts": ["C19 a fault while a finding is put into words is a stop-and-call too"],
      },
    },
    {
      name: "an unreadable place is not named",
      file: "rules/resolve/readable.ts",
      replace: `  if (isReadable) return value;
  unreadable.push("");`,
      with: "  if (isReadable) return value;",
      failing: {
        "test/rules/unreadable-intake.test.ts": [
          "C19 names every place in which something else stands, and still gives facts",
          "C19 never throws and never drops a medicine, whatever stands wherever",
          "C19 never throws on anything in place of the intake or of the moment",
          "C05 a time of which any part cannot be read is not sure",
        ],
      },
    },
    {
      name: "an unreadable medicine is dropped",
      file: "rules/resolve/read-medicines.ts",
      replace: "readFields(entry, unreadable) ?? {}",
      with: "readFields(entry, unreadable)",
      failing: {
        "test/rules/unreadable-intake.test.ts": [
          "C19 never throws and never drops a medicine, whatever stands wherever",
        ],
      },
    },
    {
      name: "an assessment depends on when it is made",
      file: "rules/assess.ts",
      replace: "rulesJudged: outcomes.length,",
      with: "rulesJudged: outcomes.length + Math.random(),",
      failing: {
        "test/rules/assess.test.ts": [
          "C20 gives the same bytes for the same intake, protocol and instant",
          "C19 a fault while %s decides is a stop-and-call that names it",
        ],
      },
    },
    {
      name: "what is unreadable throws",
      file: "rules/resolve/read-intake.ts",
      replace: "const sections = isObject(given) ? given : {};",
      with: "const sections = isObject(given) ? given : (given as { toString(): string }).toString() as never;",
      failing: {
        "test/rules/assess.test.ts": ["C19 does not throw on %j and does not call it quiet"],
        "test/rules/unreadable-intake.test.ts": [
          "C19 never throws on anything in place of the intake or of the moment",
        ],
      },
    },
    {
      name: "the proof of random intakes misses a medicine that is lost",
      file: "test/prove/random/claims/of-every-intake.ts",
      replace: "isBrokenBy: ({ given, assessment }) => !areEntriesKept(given, assessment),",
      with: "isBrokenBy: ({ given, assessment }) => given === undefined && !areEntriesKept(given, assessment),",
      failing: { "test/prove/random/random.test.ts": ["C19 loses an entry that it does not recognise"] },
    },
    {
      name: "the proof of random intakes misses what was not named",
      file: "test/prove/random/claims/of-bad-intakes.ts",
      replace: "if (unreadable.length === 0) return false;",
      with: "if (unreadable.length >= 0) return false;",
      failing: { "test/prove/random/random.test.ts": ["C19 says nothing about what it could not read"] },
    },
    {
      name: "an unreadable answer is left out without a word, in random intakes",
      file: "rules/evaluation-incomplete.ts",
      replace: "if (failedRules.length === 0 && unreadablePaths.length === 0) return undefined;",
      with: "if (failedRules.length === 0) return undefined;",
      failing: {
        "test/prove/random/random.test.ts": [
          "C19 random intakes",
          "C19 nothing breaks a claim among 300 of the kind %s",
        ],
      },
    },
    {
      name: "a rule that fails is left out of the outline",
      file: "rules/decide.ts",
      replace: `  } catch {
    return { rule };
  }`,
      with: `  } catch {
    return { rule, decision: { outcome: "not-found" } };
  }`,
      failing: { "test/rules/outline.test.ts": ["C19 shows a rule that fails, at the highest level"] },
    },
  ],
};
