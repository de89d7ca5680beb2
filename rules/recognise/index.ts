export type { Drug, DrugClass } from "../drug.ts";
export { isSedating } from "../sedating-classes.ts";
export { displayName, drugById, isBenzodiazepine, isClassified } from "./drug-facts.ts";
export { brandMixedUp } from "./look-alikes.ts";
export type { Recognition } from "./recognition.ts";
export { namesBeyondTables } from "./names-beyond-tables.ts";
export { rememberedName } from "./names/remembered-name.ts";
export { recognise } from "./recognise.ts";
export { suggest, type Suggestion } from "./spelling/suggest.ts";
export { nameKey as nameKeyOf } from "./names/name-key.ts";
export { coreVocabulary } from "./vocabulary/core.ts";
export {
  isRegisterText,
  readRegisterText,
  type RegisterGroup,
  writeRegisterText,
} from "./vocabulary/register-text.ts";
export { type Register, withRegister } from "./vocabulary/register.ts";
export type { Vocabulary } from "./vocabulary/vocabulary.ts";
export type {
  Directions,
  DirectionsFlag,
  DirectionsQuestion,
  Dose,
  DoseUnit,
  Form,
  Reading,
  ReadPattern,
  Strength,
} from "./directions/directions.ts";
export { readDirections } from "./directions/read-directions.ts";
export { partList, type PartedList, splitList } from "./split-list.ts";
