import { statSync } from "node:fs";

/** Some thousand intakes. */
const longFromBytes = 4 * 1024 * 1024;

/** True for a file that workers are certain to pay for; false for standard input, and for what cannot be looked at. */
export function isLongFile(file: string): boolean {
  if (file === "-") return false;
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size >= longFromBytes;
}
