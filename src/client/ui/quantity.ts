/**
 * A number with its unit as clinics may print it: a leading zero, no trailing zero, thousands separated,
 * a space before the unit that no line break can take.
 */
export function quantity(amount: number, unit: string): string {
  const [whole = "0", fraction] = plainDecimal(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${fraction === undefined ? "" : `.${fraction}`}\u00a0${unit}`;
}

/** Never in powers of ten, never "-0"; at most six places, which is finer than anything recorded here. */
function plainDecimal(amount: number): string {
  if (!Number.isFinite(amount)) return String(amount);
  const trimmed = amount.toFixed(6).replace(/\.?0+$/, "");
  return trimmed === "-0" ? "0" : trimmed;
}

/** "1 medicine", "3 medicines" */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${amount}\u00a0${amount === 1 ? one : many}`;
}
