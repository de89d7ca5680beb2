/** Every rule, in the order in which they are judged. Nothing is discovered: what is not listed here does not run. */
import type { AnyRule } from "../rule.ts";
import { antihypertensiveCurrent } from "./antihypertensive-current.ts";
import { baselineVitals } from "./baseline-vitals.ts";
import { benzodiazepineDoseReduction } from "./benzodiazepine-dose-reduction.ts";
import { benzodiazepinePremedication } from "./benzodiazepine-premedication.ts";
import { benzodiazepineResponse } from "./benzodiazepine-response.ts";
import { benzodiazepineTiming } from "./benzodiazepine-timing.ts";
import { benzodiazepineWithdrawal } from "./benzodiazepine-withdrawal.ts";
import { combinedDepressants } from "./combined-depressants.ts";
import { contraindication } from "./contraindication.ts";
import { cypModifierCurrent } from "./cyp-modifier-current.ts";
import { dayOfTreatment } from "./day-of-treatment.ts";
import { enhancedMonitoring } from "./enhanced-monitoring.ts";
import { flumazenilRecent } from "./flumazenil-recent.ts";
import { glp1Current } from "./glp1-current.ts";
import { insulinFasting } from "./insulin-fasting.ts";
import { lamotrigineCurrent } from "./lamotrigine-current.ts";
import { lastDoseUnknown } from "./last-dose-unknown.ts";
import { maoiCurrent } from "./maoi-current.ts";
import { medicationListUnconfirmed } from "./medication-list-unconfirmed.ts";
import { medicationUnconfirmed } from "./medication-unconfirmed.ts";
import { medicationUnrecognised } from "./medication-unrecognised.ts";
import { naltrexoneCurrent } from "./naltrexone-current.ts";
import { otherDepressant } from "./other-depressant.ts";
import { otherKetamine } from "./other-ketamine.ts";
import { oxybateCurrent } from "./oxybate-current.ts";
import { pressorCurrent } from "./pressor-current.ts";
import { sedativeNotPrescribed } from "./sedative-not-prescribed.ts";
import { thyroidCurrent } from "./thyroid-current.ts";
import { urgentAnswer } from "./urgent-answer.ts";
import { xanthineCurrent } from "./xanthine-current.ts";

export const rules: readonly AnyRule[] = [
  benzodiazepineWithdrawal,
  urgentAnswer,
  combinedDepressants,
  sedativeNotPrescribed,
  xanthineCurrent,
  oxybateCurrent,
  flumazenilRecent,
  baselineVitals,
  maoiCurrent,
  pressorCurrent,
  benzodiazepineTiming,
  benzodiazepinePremedication,
  benzodiazepineDoseReduction,
  benzodiazepineResponse,
  enhancedMonitoring,
  otherDepressant,
  medicationListUnconfirmed,
  medicationUnrecognised,
  medicationUnconfirmed,
  lastDoseUnknown,
  otherKetamine,
  contraindication,
  dayOfTreatment,
  glp1Current,
  insulinFasting,
  antihypertensiveCurrent,
  thyroidCurrent,
  cypModifierCurrent,
  naltrexoneCurrent,
  lamotrigineCurrent,
];
