import type { Advice } from "../table.ts";

export const medicineTables: readonly Advice[] = [
  {
    rule: "medication-list-unconfirmed",
    of: "patient",
    hit: "every",
    rows: [["medicines", "prescriber-review", "list unconfirmed"]],
  },
  {
    rule: "medication-unrecognised",
    of: "medicine",
    hit: "every",
    rows: [["medicines", "prescriber-review", "not recognised"]],
  },
  {
    rule: "medication-unconfirmed",
    of: "medicine",
    hit: "every",
    rows: [["medicines", "prescriber-review", "not confirmed"]],
  },
  {
    rule: "last-dose-unknown",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "benzodiazepine | form=patch | pattern=premedication"],
      ["medicines", "prescriber-review", "sedative, time unknown"],
    ],
  },
  {
    rule: "other-ketamine",
    of: "medicine",
    hit: "first",
    rows: [
      ["nothing", "-", "!ketamine, !memantine, !dextromethorphan"],
      ["nothing", "-", "supply told=this-clinic"],
      ["medicines", "prescriber-review", "current in the ketamine days"],
      ["medicines", "inform", ""],
    ],
  },
];
