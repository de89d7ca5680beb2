/**
 * The share of one dose that a half-life leaves after some hours, 0 to 1.
 * Before the dose nothing is drawn, so negative hours count as the whole dose.
 */
export function shareLeft(hoursSinceDose: number, halfLifeHours: number): number {
  return hoursSinceDose <= 0 ? 1 : 0.5 ** (hoursSinceDose / halfLifeHours);
}

/** "26 to 74 %", whole percent; "under 1 %" where both ends round to nothing. */
export function shareLeftInWords(
  hoursSinceDose: number,
  halfLifeHours: { readonly min: number; readonly max: number },
): string {
  const lowest = Math.round(100 * shareLeft(hoursSinceDose, halfLifeHours.min));
  const highest = Math.round(100 * shareLeft(hoursSinceDose, halfLifeHours.max));
  if (highest < 1) return "under 1\u00a0%";
  return lowest === highest ? `about ${highest}\u00a0%` : `${lowest} to ${highest}\u00a0%`;
}
