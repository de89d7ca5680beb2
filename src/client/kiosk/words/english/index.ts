import { check } from "./check.ts";
import { day } from "./day.ts";
import { form } from "./form.ts";
import { health } from "./health.ts";
import { medicines } from "./medicines.ts";
import { mind } from "./mind.ts";
import { now } from "./now.ts";
import { session } from "./session.ts";
import { usedFor } from "./used-for.ts";
import { when } from "./when.ts";
import { words } from "./words.ts";
import { you } from "./you.ts";

/** The texts by part of the form; no id may stand in two. */
export const englishByPart = {
  form,
  you,
  now,
  medicines,
  usedFor,
  health,
  mind,
  day,
  when,
  check,
  session,
  words,
};

/** Every text of the kiosk in English, the language the others are translated from. ICU message format. */
export const english = {
  ...form,
  ...you,
  ...now,
  ...medicines,
  ...usedFor,
  ...health,
  ...mind,
  ...day,
  ...when,
  ...check,
  ...session,
  ...words,
} as const;
