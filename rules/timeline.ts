/** The instants of the timeline picture. */
import type { Assessment, MonitoringPlan, TimelineDose } from "./assessment.ts";
import type { Benzodiazepine } from "./drug.ts";
import type { Exposure, Facts, Weighed } from "./facts.ts";
import { isSedating } from "./sedating-classes.ts";
import { MS_PER_HOUR, MS_PER_MINUTE } from "./units.ts";

/** A `timeline` with the last dose of every sedating medicine, or nothing when the planned start is not known. */
export function drawTimeline(
  facts: Facts,
  weighed: Weighed | undefined,
  monitoring: MonitoringPlan,
): Pick<Assessment, "timeline"> {
  const { startMs, durationMinutes } = facts.visit;
  if (startMs === undefined) return {};
  return {
    timeline: {
      startMs,
      endMs: startMs + durationMinutes * MS_PER_MINUTE,
      stayUntilMs: startMs + monitoring.stayUntilMinute * MS_PER_MINUTE,
      doses: (weighed?.exposures ?? []).flatMap(drawDose),
    },
  };
}

function drawDose(exposure: Exposure): readonly TimelineDose[] {
  const { medicine, recentHours, gapHours } = exposure;
  if (medicine.lastDose === undefined || !isSedating(medicine.classes)) return [];
  const { latestMs, earliestMs } = medicine.lastDose;
  const halfLifeHours = medicine.benzodiazepine && longestHalfLife(medicine.benzodiazepine);
  return [
    {
      medicineId: medicine.answers.id,
      name: medicine.name,
      earliestMs,
      latestMs,
      ...(hasWindow(exposure) ? { recentUntilMs: latestMs + recentHours * MS_PER_HOUR } : {}),
      ...(isGapAsked(exposure) ? { gapReachedAtMs: latestMs + gapHours * MS_PER_HOUR } : {}),
      ...(halfLifeHours === undefined ? {} : { halfLifeHours }),
    },
  ];
}

/** Some sedatives are counted at any hour, and a patch as long as it is worn. */
function hasWindow({ recentHours, medicine }: Exposure): boolean {
  return recentHours > 0 && medicine.answers.form !== "patch";
}

/** A gap is asked of prescribed use now and then alone, and never of what may be for seizures. */
function isGapAsked({ isGapMet, isPrescribed, isNeverToBePaused, medicine }: Exposure): boolean {
  const isClassical = medicine.benzodiazepine?.isClassicalAgonist !== false;
  return isGapMet !== undefined && isPrescribed && !isNeverToBePaused && isClassical;
}

/** From the parent's shortest to the longest of any active species: what published ranges leave. */
function longestHalfLife(drug: Benzodiazepine): TimelineDose["halfLifeHours"] {
  const published = [drug.parentHalfLifeHours, drug.activeMetaboliteHalfLifeHours].filter(
    (range) => range !== undefined,
  );
  if (published.length === 0) return undefined;
  return {
    min: Math.min(...published.map((range) => range.min)),
    max: Math.max(...published.map((range) => range.max)),
  };
}
