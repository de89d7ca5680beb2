/** Nights on which calendars and clocks do something unusual, as instants in epoch milliseconds. */

/** Both clock changes of the years, where the zone has them, whatever they are and however many. */
export function clockChangesOf(timeZone: string, firstYear: number, lastYear: number): readonly number[] {
  const changes: number[] = [];
  const from = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(timeZone);
  let change = from.getTimeZoneTransition("next");
  while (change !== null && change.year <= lastYear) {
    changes.push(change.epochMilliseconds);
    change = change.getTimeZoneTransition("next");
  }
  return changes;
}

/** The midnight that begins a day in the zone. */
export function midnightOf(timeZone: string, date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}
