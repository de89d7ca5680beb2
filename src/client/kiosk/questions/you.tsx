import type { Draft } from "../answers/draft.ts";
import type { Place } from "../answers/place.ts";
import { birthDatePage } from "./kinds/birth-date.tsx";
import { boxesPage } from "./kinds/boxes-page.tsx";
import type { Page } from "./page.ts";
import { welcomePage } from "./welcome.tsx";

type Patient = Draft["patient"];

function placeOfPatient(key: keyof Patient): Place<string> {
  return {
    read: ({ patient }) => patient[key],
    write: (draft, value) => {
      const { [key]: _, ...others } = draft.patient;
      return { ...draft, patient: value === undefined ? others : { ...others, [key]: value } };
    },
  };
}

/** Who the patient is, as far as they want to type it: staff have it in their records. */
export const youPages: readonly Page[] = [
  welcomePage,
  boxesPage({
    id: "you.name",
    part: "you",
    ask: "you.name",
    boxes: [
      { ...placeOfPatient("givenName"), label: "you.given-name", maxLength: 120, capitals: "words" },
      { ...placeOfPatient("familyName"), label: "you.family-name", maxLength: 120, capitals: "words" },
    ],
    skip: "you.staff-fill-in",
    missing: "you.name-missing",
  }),
  birthDatePage({ ...placeOfPatient("birthDate"), id: "you.birth-date", part: "you" }),
];
