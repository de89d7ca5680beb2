import type { Exposure, Weighed } from "../facts.ts";
import { lastDoseReason, patternReason } from "../medicines/exposure-reasons.ts";
import { namesWithKinds } from "../medicines/kind-words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, defineRule, notFound, type Message } from "../rule.ts";

const sources = [
  "ketamine-smpc-interactions",
  "idvall-1983",
  "lo-cumming-1975",
  "krystal-1998",
  "spravato-label",
];

/** Whether a lower ketamine dose is worth a thought: told both ways, and never as a number of this program. */
export const benzodiazepineDoseReduction = defineRule({
  id: "benzodiazepine-dose-reduction",
  looksFor: "A benzodiazepine on board, or another strong depressant, when the ketamine dose is considered",
  findings: [
    {
      topic: "dose",
      level: "prescriber-review",
      when: "any benzodiazepine on board, or another strong depressant recent",
    },
    { topic: "dose", level: "inform", when: "regular use with a plan on record is the only factor" },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide(_given, weighed, protocol) {
    if (weighed.strongDepressants.length === 0) return notFound;
    return advise([
      {
        topic: "dose",
        level: weighed.isPlannedUseOnly ? "inform" : "prescriber-review",
        strength: "contested",
        sources,
        message: () => doseMessage(weighed, protocol),
      },
    ]);
  },
});

function doseMessage({ strongDepressants, isPlannedUseOnly }: Weighed, protocol: Protocol): Message {
  const exposures = [...new Set(strongDepressants.map(({ exposure }) => exposure))];
  const hasRegular = exposures.some(isRegularBenzodiazepine);
  const hasOther = exposures.some((exposure) => !isRegularBenzodiazepine(exposure));
  const told = [
    ...(hasOther ? ["A lower ketamine dose may be needed; no published figure exists."] : []),
    ...(hasRegular
      ? [
          "Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed.",
        ]
      : []),
    `Clinic range: ${protocol.ketamineDoseRange ?? "none set"}. Prescriber decides.`,
  ].join(" ");
  return {
    title: "for the prescriber to consider",
    text: isPlannedUseOnly ? [told] : [`On board: ${namesWithKinds(strongDepressants)}.`, told],
    reasons: exposures.flatMap((exposure) => [patternReason(exposure), lastDoseReason(exposure)]),
    evidence:
      "For less: one diazepam dose beforehand slowed the clearance of ketamine and lengthened its effect, and product information says that less may be needed. " +
      "Against: long-term diazepam users needed no less and eliminated it faster, lorazepam did not change ketamine levels, and the esketamine label asks for closer watching, not for another dose. " +
      "Less ketamine may also mean a weaker response. That trade-off is the prescriber's.",
    notChecked: ["the ketamine dose ordered, which is not entered here"],
  };
}

function isRegularBenzodiazepine({ pattern, durationClass }: Exposure): boolean {
  return durationClass !== undefined && (pattern === "regular" || pattern === "stopped-lately");
}
