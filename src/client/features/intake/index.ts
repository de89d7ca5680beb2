/** The door of the intake form. */
export type { Preview } from "./preview/preview-context.ts";
export { CompleteStatement } from "./saving/complete-statement.tsx";
export { CorrectIntake } from "./saving/correct-intake.tsx";
export { NewIntake } from "./saving/new-intake.tsx";
