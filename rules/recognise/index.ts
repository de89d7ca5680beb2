export type { Recognition } from "./recognition.ts";
export { recognise } from "./recognise.ts";
export { displayName, drugById, isBenzodiazepine } from "./drug-facts.ts";
