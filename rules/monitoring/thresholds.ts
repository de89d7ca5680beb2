import type { MonitoringPlan } from "../assessment.ts";
import type { Protocol } from "../protocol.ts";
import { sayBloodPressure, sayQuantity } from "../quantity.ts";

const percent = "%";
const perMinute = "/min";

/** The strip for the flowsheet, during and after: measure, when to review, when to stop the ketamine and call. */
export function thresholdStrip(protocol: Protocol): MonitoringPlan["thresholds"] {
  return [
    {
      measure: "SpO2",
      review:
        `below ${sayQuantity(protocol.duringSpo2ReviewBelowPercent, percent)}, or ` +
        `${sayQuantity(protocol.duringSpo2DropReviewPoints, "points")} or more below the start value`,
      stop: `below ${sayQuantity(protocol.duringSpo2StopBelowPercent, percent)}`,
    },
    {
      measure: "Respiratory rate",
      review: `${sayQuantity(protocol.duringRespiratoryReviewToPerMinute, perMinute)} or less`,
      stop: `${sayQuantity(protocol.duringRespiratoryStopToPerMinute, perMinute)} or less, or pauses in breathing`,
    },
    {
      measure: "Blood pressure",
      review: `above ${sayBloodPressure(protocol.duringSystolicReviewAboveMmHg, protocol.duringDiastolicReviewAboveMmHg)} (either)`,
      stop:
        `${sayBloodPressure(protocol.duringSystolicStopFromMmHg, protocol.duringDiastolicStopFromMmHg)} or more (either); ` +
        "or chest pain, severe headache, change of vision",
    },
    {
      measure: "Heart rate",
      review:
        `${sayQuantity(protocol.heartLowReviewToPerMinute, perMinute)} or less, ` +
        `${sayQuantity(protocol.heartHighReviewFromPerMinute, perMinute)} or more`,
      stop:
        `${sayQuantity(protocol.heartLowStopToPerMinute, perMinute)} or less, ` +
        `${sayQuantity(protocol.heartHighStopFromPerMinute, perMinute)} or more`,
    },
    {
      measure: "Sedation (MOAA/S)",
      review: String(protocol.duringMoaasReviewAt),
      stop: `${protocol.duringMoaasPauseAt}: pause; ${protocol.duringMoaasEmergencyTo} or less: emergency`,
    },
  ];
}
