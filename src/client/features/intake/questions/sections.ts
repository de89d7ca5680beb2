/** The six parts of the form, in order. */
export const sections = [
  { id: "visit", title: "Visit" },
  { id: "medications", title: "Current medications" },
  { id: "history", title: "Medical history" },
  { id: "mental-health", title: "Mental health" },
  { id: "lifestyle", title: "Lifestyle" },
  { id: "vitals", title: "Vitals today" },
] as const;

export type SectionId = (typeof sections)[number]["id"];
