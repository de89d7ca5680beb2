import type { Intake, SaidTime } from "../../../../../rules/index.ts";

/** What stands in the form. Each answer has a place; "" is a question nobody has answered. Numbers stay as typed. */
export type DraftOf<T> = [T] extends [number | "not-sure"]
  ? string
  : [T] extends [SaidTime | "never"]
    ? SaidDraft
    : [T] extends [string]
      ? T | ""
      : [T] extends [readonly string[]]
        ? T[number][]
        : [T] extends [readonly (infer Word extends string)[] | "not-sure"]
          ? Word[] | "not-sure" | ""
          : [T] extends [readonly (infer Item)[]]
            ? DraftOf<Item>[]
            : { -readonly [Key in keyof T]-?: DraftOf<NonNullable<T[Key]>> };

/** A time as it is being answered. "date" with a `time` is stored as "exact". */
export type SaidDraft = {
  said: Exclude<SaidTime["said"], "exact"> | "never" | "";
  saidAt: string;
  date: string;
  time: string;
  timeZone: string;
};

export type Draft = DraftOf<Omit<Intake, "formatVersion">> & {
  /** Words in the box “Add a medicine” that are in no list yet. Never sent; a save waits for them. */
  medicineInBox: string;
};
export type MedicineDraft = Draft["medications"]["entries"][number];

export const blankSaid: SaidDraft = { said: "", saidAt: "", date: "", time: "", timeZone: "" };
