/** Every made-up visit whose answer is known. */
import type { Canary } from "../canary.ts";
import { combinationCanaries } from "./combinations.ts";
import { dayCanaries } from "./day.ts";
import { doseAndPremedicationCanaries } from "./dose-and-premedication.ts";
import { historyCanaries } from "./history.ts";
import { listCanaries } from "./list.ts";
import { monitoringCanaries } from "./monitoring.ts";
import { notPrescribedCanaries } from "./not-prescribed.ts";
import { notSureCanaries } from "./not-sure.ts";
import { otherMedicineCanaries } from "./other-medicines.ts";
import { otherSedativeCanaries } from "./other-sedatives.ts";
import { saidTimeCanaries } from "./said-times.ts";
import { patternCanaries } from "./patterns.ts";
import { timingByClassCanaries } from "./timing-by-class.ts";
import { timingMovedLongerCanaries } from "./timing-moved-longer.ts";
import { vitalsCanaries } from "./vitals.ts";

export const visits: readonly Canary[] = [
  ...timingByClassCanaries,
  ...timingMovedLongerCanaries,
  ...patternCanaries,
  ...doseAndPremedicationCanaries,
  ...notPrescribedCanaries,
  ...notSureCanaries,
  ...saidTimeCanaries,
  ...otherSedativeCanaries,
  ...combinationCanaries,
  ...vitalsCanaries,
  ...historyCanaries,
  ...dayCanaries,
  ...otherMedicineCanaries,
  ...listCanaries,
  ...monitoringCanaries,
];
