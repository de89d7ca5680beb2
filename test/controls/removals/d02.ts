import type { HazardControls } from "../removal.ts";

export const d02: HazardControls = {
  hazard: "D02",
  removals: [
    {
      name: "a repeat is stored anew or refused",
      file: "src/server/routes/screenings/create.ts",
      replace: "if (first.contentHash === contentHash) return {",
      with: `if (first.contentHash === "") return {`,
      failing: {
        "test/server/screenings/create.test.ts": [
          "D02 the same id and content gives the first receipt, also when the device's clock has gone on",
          "D02 a storm of the same submission leaves one record and one receipt",
        ],
      },
    },
    {
      name: "other content under an id that is taken is acknowledged",
      file: "src/server/routes/screenings/create.ts",
      replace: "if (first.contentHash === contentHash) return {",
      with: `if (first.contentHash !== "") return {`,
      failing: {
        "test/server/screenings/create.test.ts": [
          "D02 the same id with other content is refused and changes nothing",
        ],
      },
    },
    {
      name: "the device's clock is part of the content",
      file: "src/server/routes/screenings/fingerprint.ts",
      replace: "return sha256({ intake: sent.intake, reason: sent.reason });",
      with: "return sha256({ ...sent });",
      failing: {
        "test/server/screenings/create.test.ts": [
          "D02 the same id and content gives the first receipt, also when the device's clock has gone on",
          "D02 a storm of the same submission leaves one record and one receipt",
        ],
      },
    },
  ],
};
