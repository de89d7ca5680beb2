import type { HazardControls } from "../removal.ts";

export const d03: HazardControls = {
  hazard: "D03",
  removals: [
    {
      name: "a correction does not say on paper that it is one",
      file: "src/client/features/print/packet-words.ts",
      replace: "return version === firstOfStaff ? undefined :",
      with: "return version >= firstOfStaff ? undefined :",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "D03 a correction says on paper that it is one, of which version, and why",
          "D03 a correction without a reason says that none was given",
        ],
      },
    },
    {
      name: "a correction is told on paper without its reason",
      file: "src/client/features/print/summary-sheet.tsx",
      replace: `Reason: {screening.reason ?? "not given"}`,
      with: "",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "D03 a correction says on paper that it is one, of which version, and why",
          "D03 a correction without a reason says that none was given",
        ],
      },
    },
    {
      name: "a stored version can be changed",
      file: "src/server/storage/migrations/001-first-schema.ts",
      replace: "SELECT RAISE(ABORT, 'A stored version is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what is stored: %s",
        ],
      },
    },
    {
      name: "a stored version can be deleted",
      file: "src/server/storage/migrations/001-first-schema.ts",
      replace: "SELECT RAISE(ABORT, 'A stored version is never deleted.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what is stored: %s",
        ],
      },
    },
    {
      name: "a call for staff can be changed",
      file: "src/server/storage/migrations/003-kiosk.ts",
      replace: "SELECT RAISE(ABORT, 'A call for staff is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change who called and who attended: %s",
        ],
      },
    },
    {
      name: "a later version can wait to be completed",
      file: "src/server/storage/migrations/003-kiosk.ts",
      replace: "CHECK (awaits_completion = 0 OR (awaits_completion = 1 AND version = 1))",
      with: "CHECK (awaits_completion IN (0, 1))",
      failing: {
        "test/server/storage/sqlite.test.ts": ["D03 only a first version can wait to be completed"],
      },
    },
    {
      name: "what was said about a name can be changed",
      file: "src/server/storage/migrations/002-name-classifications.ts",
      replace: "SELECT RAISE(ABORT, 'What was said about a name is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what was said about names: %s",
        ],
      },
    },
    {
      name: "a correction of an old version is taken",
      file: "src/server/routes/screenings/correct.ts",
      replace: `if (latest.version !== body.seenVersion)
    return`,
      with: `if (latest.version < body.seenVersion && body.seenVersion > 9)
    return`,
      failing: {
        "test/server/screenings/correct.test.ts": [
          "D03 a correction of a version that does not exist yet is refused with the current number",
        ],
      },
    },
    {
      name: "a conflict does not say which version is the latest",
      file: "src/server/routes/screenings/correct.ts",
      replace: "return { error: { ...error, currentVersion } };",
      with: "return { error };",
      failing: {
        "test/server/screenings/correct.test.ts": [
          "D03 a correction of a version that is no longer the latest is refused with the current number",
          "D03 a correction of a version that does not exist yet is refused with the current number",
        ],
      },
    },
    {
      name: "a correction keeps the answers of the first",
      file: "src/server/routes/screenings/correct.ts",
      replace:
        "const received = receive({ ...body, id: params.id, version, previous: latest, statement }, context);",
      with: `const received = receive({ ...body, ...("intake" in latest && { intake: latest.intake }), id: params.id, version, previous: latest, statement }, context);`,
      failing: {
        "test/server/kiosk/complete.test.ts": [
          "D03 a later correction still says which answers are the patient's",
        ],
        "test/server/screenings/correct.test.ts": [
          "D03 a correction is the next version and leaves the first as it was",
          "D02 a correction sent again after a lost reply gives its first receipt",
        ],
      },
    },
    {
      name: "completing forgets what the patient said",
      file: "src/server/routes/screenings/receive.ts",
      replace: "...(sent.statement && { patientSaid: patientSaidIn(intake, sent.statement) }),",
      with: "",
      failing: {
        "test/server/kiosk/complete.test.ts": [
          "D03 completing is the next version with its assessment, and what the patient said stays as it was",
          "D03 a later correction still says which answers are the patient's",
          "C05 a completion from a wrong clock does not move again when the patient said something",
        ],
      },
    },
    {
      name: "a later correction forgets which answers are the patient's",
      file: "src/server/routes/screenings/correct.ts",
      replace: "const statement = first && isStatement(first) ? first : undefined;",
      with: "const statement = first && isStatement(first) && version === 2 ? first : undefined;",
      failing: {
        "test/server/kiosk/complete.test.ts": [
          "D03 a later correction still says which answers are the patient's",
        ],
      },
    },
    {
      name: "a statement is stored unsealed",
      file: "src/server/routes/screenings/fingerprint.ts",
      replace: `const hash = sha256(record);
  return {`,
      with: `const hash = sha256({});
  return {`,
      failing: {
        "test/server/backup.test.ts": [
          "D04 a record that was changed is found by the backup, and none is made",
        ],
        "test/server/kiosk/create-statement.test.ts": [
          "D03 what the patient said is sealed as version 1, without an assessment",
        ],
      },
    },
    {
      name: "who attends later takes the place of the first",
      file: "src/server/storage/urgent-calls.ts",
      replace: ".onConflict((conflict) => conflict.doNothing())",
      with: `.onConflict((conflict) => conflict.columns(["clinic_id", "call_id"]).doUpdateSet({ acknowledged_by: by, at }))`,
      failing: {
        "test/server/kiosk/urgent-calls.test.ts": [
          "D03 the first who attends stays, and whoever comes later is told who it was",
        ],
      },
    },
    {
      name: "a correction is stored under the number of the version it saw",
      file: "src/server/routes/screenings/correct.ts",
      replace: "const version = body.seenVersion + 1;",
      with: "const version = body.seenVersion;",
      failing: {
        "test/server/kiosk/complete.test.ts": [
          "D03 completing is the next version with its assessment, and what the patient said stays as it was",
          "D03 a later correction still says which answers are the patient's",
          "D03 of two who complete it at once one wins and the other is told",
          "C05 a completion from a wrong clock does not move again when the patient said something",
        ],
        "test/server/screenings/correct.test.ts": [
          "D03 a correction is the next version and leaves the first as it was",
          "D03 a correction of a version that is no longer the latest is refused with the current number",
          "D03 of two corrections at once one wins and the other is told",
          "D02 a correction sent again after a lost reply gives its first receipt",
        ],
      },
    },
    {
      name: "a second correction of one version is stored behind the first",
      file: "src/server/routes/screenings/correct.ts",
      replace: `  if (latest.version !== body.seenVersion)
    return { status: 409, body: stale(body.seenVersion, latest.version) };
`,
      with: `  if (latest.version !== body.seenVersion)
    return correctScreening({ params, body: { ...body, seenVersion: latest.version }, query: undefined } as never, context);
`,
      failing: {
        "test/server/kiosk/complete.test.ts": [
          "D03 of two who complete it at once one wins and the other is told",
        ],
        "test/server/screenings/correct.test.ts": [
          "D03 a correction of a version that is no longer the latest is refused with the current number",
          "D03 a correction of a version that does not exist yet is refused with the current number",
          "D03 of two corrections at once one wins and the other is told",
        ],
      },
    },
  ],
};
