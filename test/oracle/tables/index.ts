import type { Advice } from "../table.ts";
import { circulationAndEnzymeTables } from "./circulation-and-enzymes.ts";
import { combinationTables } from "./combination.ts";
import { historyTables } from "./history.ts";
import { medicineTables } from "./medicines.ts";
import { monitoringTables } from "./monitoring.ts";
import { timingAndDoseTables } from "./timing-and-dose.ts";
import { todayTables } from "./today.ts";
import { urgentTables } from "./urgent.ts";

/** A decision table for each rule of section 4; a rule that looks at medicines and at the patient has two. */
export const adviceTables: readonly Advice[] = [
  ...urgentTables,
  ...combinationTables,
  ...timingAndDoseTables,
  ...monitoringTables,
  ...medicineTables,
  ...circulationAndEnzymeTables,
  ...todayTables,
  ...historyTables,
];
