import type { Progress } from "../../server/vocabulary/measured-file.ts";
import type { Terminal } from "../terminal.ts";

const STEP_BYTES = 16_777_216;

/** Says on stderr how much of a large file is read, and when one is finished. */
export function reportProgress({ stderr }: Terminal): (progress: Progress) => void {
  let [lastFile, lastStep] = ["", 0];
  return ({ file, bytesRead, bytes }) => {
    const step = Math.floor(bytesRead / STEP_BYTES);
    if (file !== lastFile) [lastFile, lastStep] = [file, 0];
    if (step === lastStep && bytesRead < bytes) return;
    lastStep = step;
    const percent = Math.min(100, Math.floor((100 * bytesRead) / Math.max(1, bytes)));
    stderr.write(`${file}: ${percent} % of ${megabytes(bytes)} read\n`);
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
