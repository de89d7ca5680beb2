import { firstSchema } from "./001-first-schema.ts";
import { nameClassifications } from "./002-name-classifications.ts";
import { kiosk } from "./003-kiosk.ts";

/** One step of the schema, run whole or not at all. Its number is its place in the list, from 1. */
export type Migration = { readonly name: string; readonly sql: string };

/** In order; a released step is never changed, only followed by another. */
export const migrations: readonly Migration[] = [firstSchema, nameClassifications, kiosk];
