/** One refused entry of a clinic's protocol, as a sentence with the value, the default and what to do. */
export type ProtocolProblem = {
  /** The entry at fault; empty when the whole is. */
  readonly key: string;
  readonly message: string;
};

const shownLength = 40;

/** A refused value as it is shown: short, in quotes when it is text. */
export function showValue(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}...` : text;
}
