/** Tries the canaries, as `verifyRules` does. */
export type Verify = () => readonly { readonly canary: string }[];

/** The ids of the canaries that did not get their known answers, each once; empty: all did. A check that throws is no check passed. */
export function failedCanaries(verify: Verify): readonly string[] {
  try {
    return [...new Set(verify().map(({ canary }) => canary))];
  } catch {
    return ["the-check-itself"];
  }
}
