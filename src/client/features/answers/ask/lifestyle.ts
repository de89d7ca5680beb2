import type { Lifestyle } from "../../../../../rules/index.ts";
import { type QuestionsOf, yesNo } from "../question.ts";

const never = { never: "Never" };

export const lifestyleQuestions: QuestionsOf<Lifestyle> = {
  lastAlcohol: { ask: "Last alcoholic drink", kind: "said-time", options: never },
  alcoholInWords: { ask: "How much alcohol, in their words", kind: "text" },
  cannabisInLast24h: yesNo("Cannabis in the last 24\u00a0h"),
  recreationalSedatives: {
    ask: "Recreational ketamine, sedatives, \u201cbars\u201d, GHB and the like: last taken",
    kind: "said-time",
    options: never,
  },
  grapefruitInQuantity: yesNo("Grapefruit in quantity"),
  lastFood: { ask: "Last food", kind: "said-time" },
  lastClearFluid: { ask: "Last clear fluid", kind: "said-time" },
  escort: yesNo("Escort home arranged"),
};
