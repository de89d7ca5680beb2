/** When nothing could be weighed, the patient is watched as closely as anyone. */
export const unweighed = { tier: "high", tierBecause: ["the answers could not be evaluated"] } as const;
