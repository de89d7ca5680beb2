/**
 * The number a text stands for, or undefined when it is not plainly one. A decimal comma is read as a point;
 * a comma before exactly three digits could be either, so it is not read.
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+,\d{3}$/.test(trimmed)) return undefined;
  const plain = trimmed.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
