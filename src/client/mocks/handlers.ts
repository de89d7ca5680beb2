import { http, HttpResponse } from "msw";
import { assess } from "../../../rules/index.ts";
import type { NameProposals } from "../../contract/name-proposals.ts";
import { correctionSchema, newScreeningSchema, searchSchema } from "../../contract/screening.ts";
import type { VocabularyInUse } from "../../contract/vocabulary.ts";
import { mockClinic } from "./clinic.ts";
import { kioskHandlers } from "./kiosk-handlers.ts";
import { makeMemory } from "./memory.ts";
import { refuse } from "./refuse.ts";

/** Names are read by the tables of the rules alone. */
const noRegisters: VocabularyInUse = { version: "core", sources: [] };

/**
 * The API as the server answers it, from memory. Each call of this function starts empty.
 * @param now instant of receipt in epoch milliseconds
 */
export function handlers(now: () => number = Date.now) {
  const memory = makeMemory(now, assess);
  return [
    ...kioskHandlers(memory, now),

    http.get("*/api/clinic", () => HttpResponse.json(mockClinic)),

    http.get("*/api/vocabulary", () => HttpResponse.json(noRegisters)),

    http.get("*/api/name-proposals", () =>
      HttpResponse.json<NameProposals>({ proposals: [...memory.nameProposals()] }),
    ),

    http.post("*/api/screenings", async ({ request }) => {
      const parsed = newScreeningSchema.safeParse(await request.json());
      if (!parsed.success) return refuse(400, "invalid", "The intake was refused.");
      const { receipt, isNew } = memory.create(parsed.data);
      if (!receipt) return refuse(409, "other-content", "This id is already used for other answers.");
      return HttpResponse.json(receipt, { status: isNew ? 201 : 200 });
    }),

    http.post("*/api/screenings/search", async ({ request }) => {
      const search = searchSchema.parse(await request.json());
      return HttpResponse.json(memory.search(search));
    }),

    http.post<{ id: string }>("*/api/screenings/:id/versions", async ({ request, params: { id } }) => {
      const parsed = correctionSchema.safeParse(await request.json());
      if (!parsed.success) return refuse(400, "invalid", "The correction was refused.");
      const latest = memory.get(id);
      if (!latest) return refuse(404, "not-found", "There is no screening with this id.");
      if (latest.version !== parsed.data.seenVersion) {
        const message = `Version ${latest.version} was saved meanwhile. Look at it before correcting.`;
        return refuse(409, "stale-version", message, latest.version);
      }
      return HttpResponse.json(memory.correct(id, parsed.data), { status: 201 });
    }),

    http.get<{ id: string }>("*/api/screenings/:id/versions", ({ params: { id } }) => {
      const versions = memory.versions(id);
      return versions
        ? HttpResponse.json(versions)
        : refuse(404, "not-found", "There is no screening with this id.");
    }),

    http.get<{ id: string }>("*/api/screenings/:id", ({ request, params: { id } }) => {
      const version = new URL(request.url).searchParams.get("version");
      const screening = memory.get(id, version === null ? undefined : Number(version));
      return screening
        ? HttpResponse.json(screening)
        : refuse(404, "not-found", "There is no screening with this id.");
    }),
  ];
}
