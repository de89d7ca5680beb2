import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ScreeningStore, StorageError } from "../../../src/server/storage/store.ts";
import { id, intakeOf, otherId } from "../support/clinic-app.ts";
import { keptVersion } from "../support/versions.ts";
import { describeStatements } from "./statement-contract.ts";
import { describeUrgentCalls } from "./urgent-call-contract.ts";

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

    describe("what was said about names", () => {
      const blorbex = { name: "blorbex", as: "not-a-sedative", drugIds: [], by: "Dana Cole" } as const;
      const isLorazepam = { name: "blorbex", as: "drug", drugIds: ["lorazepam"], by: "Erin Wu" } as const;
      const takenBack = { name: "blorbex", as: "taken-back", drugIds: [] } as const;
      const at = (time: string) => `2026-11-${time}:00.000Z`;
      const proposals = () => store.listNameProposals("clinic-1");
      const proposed = async () => (await proposals()).map(({ name, as, by }) => `${name}: ${as}, ${by}`);

      test("C14 is proposed with who said it and when, by name", async () => {
        const receivedAt = at("14T09:00");
        await store.add(keptVersion({ receivedAt }), [blorbex, { ...isLorazepam, name: "blue pill" }]);
        expect(await proposals()).toEqual([
          { ...blorbex, at: receivedAt },
          { ...isLorazepam, name: "blue pill", at: receivedAt },
        ]);
      });

      test("C14 the latest word counts, of whichever screening, and not the order of storing", async () => {
        await store.add(keptVersion({ receivedAt: at("15T09:00") }), [isLorazepam]);
        await store.add(keptVersion({ id: otherId, receivedAt: at("14T09:00") }), [blorbex]);
        expect(await proposed()).toEqual(["blorbex: drug, Erin Wu"]);
      });

      test("C02 C14 what a correction took back stands no longer, even where the clock ran backwards", async () => {
        await store.add(keptVersion({ receivedAt: at("14T09:00") }), [blorbex]);
        await store.add(keptVersion({ version: 2, receivedAt: at("13T09:00") }), [takenBack]);
        expect(await proposals()).toEqual([]);
      });

      test("C02 C14 a name taken back later is in doubt for the whole clinic, until somebody says it anew", async () => {
        await store.add(keptVersion({ receivedAt: at("14T09:00") }), [blorbex]);
        await store.add(keptVersion({ id: otherId, receivedAt: at("15T09:00") }), [
          { ...blorbex, by: "Erin Wu" },
        ]);
        await store.add(keptVersion({ version: 2, receivedAt: at("16T09:00") }), [takenBack]);
        expect(await proposals()).toEqual([]);
        await store.add(keptVersion({ version: 3, receivedAt: at("17T09:00") }), [isLorazepam]);
        expect(await proposed()).toEqual(["blorbex: drug, Erin Wu"]);
      });

      test("one clinic's word is not another's", async () => {
        await store.add(keptVersion({ clinicId: "clinic-2" }), [blorbex]);
        expect(await proposals()).toEqual([]);
      });

      test("D02 nothing is kept of a version that is taken", async () => {
        await store.add(keptVersion());
        await store.add(keptVersion({ intake: intakeOf("Reyes") }), [blorbex]);
        expect(await proposals()).toEqual([]);
      });

      test("D02 the version and what it says about names are stored both or neither", async () => {
        const bad = { ...blorbex, by: null as unknown as string };
        await expect(store.add(keptVersion(), [bad])).rejects.toThrow(StorageError);
        expect(await store.find("clinic-1", id)).toBeUndefined();
      });
    });

    describeStatements(() => store);
    describeUrgentCalls(() => store);

    test("gives every version of every clinic, one at a time", async () => {
      await store.add(keptVersion({ clinicId: "clinic-2" }));
      await store.add(keptVersion());
      const clinics: string[] = [];
      for await (const { screening } of store.everyVersion()) clinics.push(screening.clinicId);
      expect(clinics).toEqual(["clinic-1", "clinic-2"]);
    });
  });
}
