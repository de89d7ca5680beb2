import { z } from "zod";
import { answer, text } from "../fields.ts";
import { saidTime, saidTimeOrNever } from "./said-time.ts";

/** Alcohol, cannabis, recreational use, food and drink, and who takes the patient home. */
export const lifestyleSchema = z.strictObject({
  lastAlcohol: saidTimeOrNever("Last alcohol").optional(),
  alcoholInWords: text("Alcohol in words", 1000).optional(),
  cannabisInLast24h: answer("Cannabis in the last 24 h").optional(),
  recreationalSedatives: saidTimeOrNever("Recreational sedatives or ketamine").optional(),
  grapefruitInQuantity: answer("Grapefruit in quantity").optional(),
  lastFood: saidTime("Last food").optional(),
  lastClearFluid: saidTime("Last clear fluid").optional(),
  escort: z
    .strictObject({
      arranged: answer("Escort arranged"),
      name: text("Name of the escort", 120).optional(),
      phone: text("Phone of the escort", 60).optional(),
    })
    .optional(),
});
