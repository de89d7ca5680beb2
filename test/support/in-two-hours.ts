/** Wall time of this machine, which is the clinic's: "2026-11-21T09:00". */
export function inTwoHours(): string {
  return Temporal.Now.plainDateTimeISO().add({ hours: 2 }).toString({ smallestUnit: "minute" });
}
