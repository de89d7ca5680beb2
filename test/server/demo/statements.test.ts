import { expect, test } from "vitest";
import { statementSchema } from "../../../src/contract/kiosk/statement.ts";
import { urgentAnswersIn } from "../../../src/contract/kiosk/urgent-answers.ts";
import { demoDay } from "../../../src/server/demo/demo-day.ts";
import { demoStatements } from "../../../src/server/demo/kiosk/statements.ts";

const day = demoDay(Date.parse("2026-11-21T13:20:00Z"), "America/New_York");
const statements = demoStatements.map((make) => make(day));

test("the patients at the kiosk said what a kiosk can send", () => {
  for (const statement of statements) expect(statementSchema.parse(statement)).toEqual(statement);
});

test("one of them answered in another language, and one needs staff now", () => {
  expect(statements.map(({ language }) => language)).toEqual(["es", "en"]);
  expect(statements.map(urgentAnswersIn)).toEqual([[], ["chest-pain-now"]]);
});
