/** The short code by which staff find what a kiosk sent, or has not been able to send yet. Free of packages. */

/** "3F9-A2C", the first six digits of the screening's id: the same on the tablet and in the list. */
export function kioskCodeOf(screeningId: string): string {
  const digits = screeningId.replaceAll("-", "").slice(0, 6).toUpperCase();
  return `${digits.slice(0, 3)}-${digits.slice(3)}`;
}
