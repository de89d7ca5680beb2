import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  coreVocabulary,
  isRegisterText,
  withRegister,
  writeRegisterText,
} from "../../../rules/recognise/index.ts";
import { routes } from "../../../src/contract/routes.ts";
import { sha256Of } from "../../../src/server/vocabulary/folder.ts";
import { serveVocabulary } from "../../../src/server/vocabulary/serve.ts";
import { medicine, quietIntake } from "../../support/builders/intake-builder.ts";
import { clinicApp, id } from "../support/clinic-app.ts";

const text = writeRegisterText([{ substances: ["LORAZEPAM"], names: ["Quietamil"] }]);
const sha256 = sha256Of(text);
const imported = serveVocabulary({
  vocabulary: withRegister(coreVocabulary(), { text, sha256 }),
  imported: {
    manifest: {
      format: 1,
      file: { sha256, bytes: text.length, names: 1 },
      tables: sha256,
      sources: [
        {
          kind: "tsv",
          files: [{ name: "names.tsv", bytes: 40, sha256 }],
          importedAt: "2026-11-20T09:00:00.000Z",
          rowsRead: 1,
          rowsKept: 1,
          refused: [],
          names: 1,
          content: sha256,
          reading: 1,
        },
      ],
    },
    text,
  },
});

test("while nothing is imported there is a version and no file", async () => {
  const { get } = await clinicApp();
  expect((await get("/api/vocabulary")).json()).toEqual({ version: "core", sources: [] });
  expect((await get(`/api/vocabulary/${sha256}`)).statusCode).toBe(404);
});

test("what is imported is told with its source, and the file stands at its hash for good", async () => {
  const { get } = await clinicApp(undefined, imported);
  const told = routes.getVocabulary.responses[200].parse((await get("/api/vocabulary")).json());
  expect(told).toMatchObject({
    version: `core+${sha256.slice(0, 12)}`,
    file: { sha256, names: 1 },
    sources: [{ kind: "tsv", files: [{ name: "names.tsv" }], rowsKept: 1 }],
  });
  const file = await get(told.file?.address ?? "");
  expect(file.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "gzip",
  });
  const sent = gunzipSync(file.rawPayload).toString();
  expect(isRegisterText(sent)).toBe(true);
  expect(sha256Of(sent)).toBe(sha256);
});

test.each(["0".repeat(64), "latest", sha256.slice(0, 12)])("nothing else stands at %s", async (hash) => {
  const { get } = await clinicApp(undefined, imported);
  expect((await get(`/api/vocabulary/${hash}`)).statusCode).toBe(404);
});

test("C01 the stored assessment reads a benzodiazepine by a name that only the register knows", async () => {
  const { create, get } = await clinicApp(undefined, imported);
  const medications = {
    list: "listed",
    entries: [medicine("Quietamil 1 mg", { id: "medicine-1" })],
  } as const;
  expect((await create({ ...quietIntake(), medications })).statusCode).toBe(201);
  const { assessment } = (await get(`/api/screenings/${id}`)).json<{
    assessment: { vocabularyVersion: string; medicines: { recognisedAs: string }[] };
  }>();
  expect(assessment.vocabularyVersion).toBe(`core+${sha256.slice(0, 12)}`);
  expect(assessment.medicines[0]).toMatchObject({ recognisedAs: "LORazepam", isBenzodiazepine: true });
});
