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
    {
      name: "a correction that is sent again is refused",
      file: "src/server/routes/screenings/correct.ts",
      replace: "if (already?.contentHash === contentHashOf(body))",
      with: `if (already?.contentHash === "")`,
      failing: {
        "test/server/screenings/correct.test.ts": [
          "D02 a correction sent again after a lost reply gives its first receipt",
        ],
      },
    },
    {
      name: "what is sent again from a kiosk is refused",
      file: "src/server/routes/kiosk/receipt.ts",
      replace: "if (storedHash === sentHash) return {",
      with: `if (storedHash === "") return {`,
      failing: {
        "test/server/kiosk/create-statement.test.ts": [
          "C24 the kiosk is told that it is on disk, and nothing else, also when it asks again",
          "D02 what is sent again after a lost reply is stored once, also when the device's clock has gone on",
          "D02 a storm of the same answers leaves one record and one receipt",
        ],
        "test/server/kiosk/urgent-calls.test.ts": [
          "C24 D02 a call sent twice is one call, and is answered with its receipt and nothing else",
        ],
      },
    },
    {
      name: "other answers under an id that is taken are acknowledged",
      file: "src/server/routes/kiosk/receipt.ts",
      replace: "if (storedHash === sentHash) return {",
      with: `if (storedHash !== "") return {`,
      failing: {
        "test/server/kiosk/create-statement.test.ts": [
          "D02 other answers under an id that is taken are refused, and the kiosk learns nothing of what is there",
        ],
        "test/server/kiosk/urgent-calls.test.ts": [
          "C24 D02 a call sent twice is one call, and is answered with its receipt and nothing else",
        ],
      },
    },
    {
      name: "what is stored twice is not found",
      file: "test/crash/compare.ts",
      replace: ".filter(({ length }) => length > 1)",
      with: ".filter(({ length }) => length > 2)",
      failing: { "test/crash/compare.test.ts": ["D02 the same answers under two ids are stored twice"] },
    },
    {
      name: "a repeat is stored under an id of its own",
      file: "src/server/routes/kiosk/create-statement.ts",
      replace: "const added = await store.add({ screening: receiveStatement(body, context), contentHash });",
      with: `await store.add({ screening: receiveStatement({ ...body, id: body.id.replace(/^../, "00") }, context), contentHash });
  const added = await store.add({ screening: receiveStatement(body, context), contentHash });`,
      failing: {
        "test/crash/lost-and-killed.test.ts": ["D02 whatever was sent is stored once"],
        "test/server/kiosk/create-statement.test.ts": [
          "D02 a storm of the same answers leaves one record and one receipt",
        ],
      },
    },
  ],
};
