import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ScreeningStore, StorageError } from "../../../src/server/storage/store.ts";
import { id, intakeOf, otherId } from "../support/clinic-app.ts";
import { keptVersion } from "../support/versions.ts";

const everything = { words: [], offset: 0, limit: 100 };

/** What every store does, whichever database is behind it. */
export function describeStore(name: string, open: () => ScreeningStore): void {
  describe(`a store ${name}`, () => {
    let store: ScreeningStore;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    test("C20 gives back what was added, key by key in the same order", async () => {
      const version = keptVersion();
      expect(await store.add(version)).toEqual({ outcome: "added" });
      const found = await store.find("clinic-1", id);
      expect(JSON.stringify(found)).toBe(JSON.stringify(version));
    });

    test("finds nothing where nothing is", async () => {
      expect(await store.find("clinic-1", id)).toBeUndefined();
      expect(await store.listVersions("clinic-1", id)).toEqual([]);
      expect(await store.list("clinic-1", everything)).toEqual({ rows: [], total: 0 });
    });

    test("D02 a version that is taken stays what it is and is told", async () => {
      const first = keptVersion();
      await store.add(first);
      const other = await store.add(keptVersion({ intake: intakeOf("Reyes") }));
      expect(other).toMatchObject({ outcome: "taken", latestVersion: 1, existing: first });
      expect(await store.find("clinic-1", id)).toEqual(first);
    });

    test("D03 of two additions of one version at once exactly one is added", async () => {
      await store.add(keptVersion());
      const second = (name: string) => store.add(keptVersion({ version: 2, intake: intakeOf(name) }));
      const outcomes = (await Promise.all([second("Reyes"), second("Smith")])).map(({ outcome }) => outcome);
      expect(outcomes.sort()).toEqual(["added", "taken"]);
    });

    test("D03 a version whose predecessor is missing is refused", async () => {
      await expect(store.add(keptVersion({ version: 2 }))).rejects.toThrow(StorageError);
      await store.add(keptVersion());
      await expect(store.add(keptVersion({ version: 3 }))).rejects.toThrow(StorageError);
    });

    test("the latest version is found unless one is named, and all are listed in order", async () => {
      const versions = [keptVersion(), keptVersion({ version: 2, intake: intakeOf("Reyes") })];
      for (const version of versions) await store.add(version);
      expect((await store.find("clinic-1", id))?.screening.version).toBe(2);
      expect((await store.find("clinic-1", id, 1))?.screening.version).toBe(1);
      expect(await store.listVersions("clinic-1", id)).toEqual(versions.map(({ screening }) => screening));
    });

    test("one clinic never sees another's records", async () => {
      await store.add(keptVersion({ clinicId: "clinic-2" }));
      expect(await store.find("clinic-1", id)).toBeUndefined();
      expect((await store.list("clinic-1", everything)).total).toBe(0);
      expect(await store.add(keptVersion())).toEqual({ outcome: "added" });
    });

    test("lists latest versions, newest planned start first, by all words", async () => {
      await store.add(keptVersion({ intake: intakeOf("Reyes", "2026-11-21T09:00") }));
      await store.add(keptVersion({ version: 2, intake: intakeOf("Smith", "2026-11-21T09:00") }));
      await store.add(keptVersion({ id: otherId, intake: intakeOf("Smythe", "2026-11-22T09:00") }));
      const names = async (...words: string[]) =>
        (await store.list("clinic-1", { ...everything, words })).rows.map(({ familyName }) => familyName);
      expect(await names()).toEqual(["Smythe", "Smith"]);
      expect(await names("smi", "maria")).toEqual(["Smith"]);
      expect(await names("reyes")).toEqual([]);
    });

    test("gives every version of every clinic, one at a time", async () => {
      await store.add(keptVersion({ clinicId: "clinic-2" }));
      await store.add(keptVersion());
      const clinics: string[] = [];
      for await (const { screening } of store.everyVersion()) clinics.push(screening.clinicId);
      expect(clinics).toEqual(["clinic-1", "clinic-2"]);
    });
  });
}
