import { describe, expect, test } from "vitest";
import type { ScreeningStore } from "../../../src/server/storage/store.ts";
import { statement } from "../../support/builders/statement-builder.ts";
import { id, intakeOf, otherId } from "../support/clinic-app.ts";
import { keptStatement, keptVersion } from "../support/versions.ts";

const everything = { words: [], offset: 0, limit: 100 };

/** What every store does with what patients said at the kiosk. */
export function describeStatements(store: () => ScreeningStore): void {
  describe("what a patient said", () => {
    const states = async () =>
      (await store().list("clinic-1", everything)).rows.map((row) => `${row.id.slice(0, 2)} ${row.state}`);

    test("C20 comes back as it was added, key by key in the same order", async () => {
      const kept = keptStatement();
      expect(await store().add(kept)).toEqual({ outcome: "added" });
      expect(JSON.stringify(await store().find("clinic-1", id))).toBe(JSON.stringify(kept));
      expect(await store().listVersions("clinic-1", id)).toEqual([kept.screening]);
    });

    test("waits on top of the list, the newest first, whatever is planned for later", async () => {
      await store().add(keptVersion({ id: otherId, intake: intakeOf("Reyes", "2027-01-01T09:00") }));
      await store().add(keptStatement({ receivedAt: "2026-11-21T09:00:00.000Z" }));
      await store().add(
        keptStatement({ id: id.replace("3f", "4f"), receivedAt: "2026-11-21T10:00:00.000Z" }),
      );
      expect(await states()).toEqual(["4f to-be-completed", "3f to-be-completed", "9a assessed"]);
    });

    test("stands in the list once and as assessed when it is completed, and stays what it was", async () => {
      await store().add(keptStatement());
      await store().add(keptVersion({ version: 2 }));
      expect(await states()).toEqual(["3f assessed"]);
      expect(await store().find("clinic-1", id, 1)).toEqual(keptStatement());
    });

    test("shows its code, its language, the name as far as it was given, and what is urgent in it", async () => {
      const said = statement({
        patient: { givenName: "Maria" },
        today: { chestPainNow: "not-sure", breathingTroubleNow: "no", withdrawalSigns: ["seizure"] },
        mentalHealth: { suicidalThoughts: "long-standing-passive-unchanged" },
      });
      await store().add(keptStatement({ statement: said }));
      const { receivedAt, checkCode } = keptStatement({ statement: said }).screening;
      expect((await store().list("clinic-1", everything)).rows).toEqual([
        {
          state: "to-be-completed",
          id,
          version: 1,
          code: "3F2-B8C",
          language: "es",
          givenName: "Maria",
          urgent: ["chest-pain-now", "seizure-today"],
          receivedAt,
          checkCode,
        },
      ]);
    });

    test("is found by name, birth date and code, with and without its dash", async () => {
      await store().add(keptStatement());
      await store().add(keptStatement({ id: otherId, statement: statement({ patient: {} }) }));
      const found = async (...words: string[]) =>
        (await store().list("clinic-1", { ...everything, words })).rows.map((row) => row.id);
      for (const words of [["okafor"], ["1984-03-04"], ["mar", "1984"], ["3F2-B8C"], ["3f2b8c"]])
        expect(await found(...words)).toEqual([id]);
      expect(await found("9a8b7c")).toEqual([otherId]);
      expect(await found("reyes")).toEqual([]);
    });
  });
}
