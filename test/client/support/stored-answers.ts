import { http, HttpResponse } from "msw";
import type { StoredScreening } from "../../../src/contract/screening.ts";
import { versionsOf } from "../../support/builders/screening-builder.ts";

/** Answers every read of this record with these stored versions, oldest first. */
export function answerWith(...stored: readonly [StoredScreening, ...StoredScreening[]]) {
  return [
    http.get("*/api/screenings/:id/versions", () => HttpResponse.json(versionsOf(...stored))),
    http.get("*/api/screenings/:id", ({ request }) => {
      const asked = Number(new URL(request.url).searchParams.get("version") ?? stored.length);
      return HttpResponse.json(stored[asked - 1]);
    }),
  ];
}
