/** Every rule, in the order in which they are judged. Nothing is discovered: what is not listed here does not run. */
import type { AnyRule } from "../rule.ts";
import { benzodiazepineDoseReduction } from "./benzodiazepine-dose-reduction.ts";
import { benzodiazepinePremedication } from "./benzodiazepine-premedication.ts";
import { benzodiazepineResponse } from "./benzodiazepine-response.ts";
import { benzodiazepineTiming } from "./benzodiazepine-timing.ts";
import { benzodiazepineWithdrawal } from "./benzodiazepine-withdrawal.ts";
import { combinedDepressants } from "./combined-depressants.ts";
import { enhancedMonitoring } from "./enhanced-monitoring.ts";
import { otherDepressant } from "./other-depressant.ts";
import { sedativeNotPrescribed } from "./sedative-not-prescribed.ts";

export const rules: readonly AnyRule[] = [
  benzodiazepineWithdrawal,
  combinedDepressants,
  sedativeNotPrescribed,
  benzodiazepineTiming,
  benzodiazepinePremedication,
  benzodiazepineDoseReduction,
  benzodiazepineResponse,
  enhancedMonitoring,
  otherDepressant,
];
