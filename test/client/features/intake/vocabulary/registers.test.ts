import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { writeRegisterText } from "../../../../../rules/recognise/index.ts";
import type { VocabularyInUse } from "../../../../../src/contract/vocabulary.ts";
import { handlers } from "../../../../../src/client/mocks/handlers.ts";
import { addMedicine, formReady } from "../../../support/form-actions.ts";
import { openAgainst, useMockServer } from "../../../support/open-page.tsx";

const server = useMockServer();
const registerOf = (name: string) => writeRegisterText([{ substances: ["LORAZEPAM"], names: [name] }]);
const missing = "The imported drug registers could not be loaded";

/** What is announced is kept while the window is open, so that each test announces another register. */
async function openWith(text: string, sent: () => Response) {
  const bytes = new TextEncoder().encode(text);
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  const asked: string[] = [];
  const inUse: VocabularyInUse = {
    version: `core+${digest.slice(0, 12)}`,
    file: { sha256: digest, address: `/api/vocabulary/${digest}`, bytes: bytes.length, names: 1 },
    sources: [],
  };
  server.use(
    http.get("*/api/vocabulary", () => HttpResponse.json(inUse)),
    http.get("*/api/vocabulary/:hash", ({ params }) => {
      asked.push(String(params["hash"]));
      return sent();
    }),
    ...handlers(),
  );
  const user = openAgainst("/screenings/new");
  await formReady();
  return { user, asked, digest };
}

it("C01 a name that only an imported register has is read once the register is there", async () => {
  const { user, asked, digest } = await openWith(
    registerOf("Quietamil"),
    () => new HttpResponse(registerOf("Quietamil")),
  );
  await expect.poll(() => asked).toEqual([digest]);
  const card = await addMedicine(user, "quietamil 1 mg");
  expect(card).toHaveTextContent("LORazepam");
  expect(screen.queryByText(missing)).not.toBeInTheDocument();
});

it("a register that does not have its announced hash is not used, and that is said", async () => {
  const { user } = await openWith(registerOf("Restamil"), () => new HttpResponse(registerOf("Calmamil")));
  expect(await screen.findByText(missing)).toBeVisible();
  const card = await addMedicine(user, "calmamil 1 mg");
  expect(card).not.toHaveTextContent("LORazepam");
});

it("a register that cannot be fetched leaves the tables, and that is said", async () => {
  const { user } = await openWith(registerOf("Sedamil"), () => new HttpResponse(null, { status: 404 }));
  expect(await screen.findByText(missing)).toBeVisible();
  expect(await addMedicine(user, "xanax")).toHaveTextContent("ALPRAZolam");
});
