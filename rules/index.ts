/** The door of the rules engine. */
export { rules } from "./advisories/index.ts";
export { assess } from "./assess.ts";
export * from "./assessment.ts";
export { sayCalendarDate } from "./calendar-date.ts";
export { defaultProtocol, protocolListSettings, protocolSettings } from "./data/default-protocol.ts";
export { sources } from "./data/sources.ts";
export type { Source } from "./drug.ts";
export { decide } from "./decide.ts";
export type * from "./facts.ts";
export type * from "./intake.ts";
export { mergeProtocol } from "./merge-protocol.ts";
export type { Protocol, Setting } from "./protocol.ts";
export { sayBloodPressure, sayDuration, sayQuantity } from "./quantity.ts";
export type { Vocabulary } from "./recognise/index.ts";
export { resolve } from "./resolve.ts";
export { sedatingClasses } from "./sedating-classes.ts";
export { rulesVersion } from "./version.ts";
export { fixedLineForPatient, fixedLineForStaff } from "./words.ts";
