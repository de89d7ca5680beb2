/** The frame's name for people who hear the page rather than see it, by language. */
const titles: Readonly<Record<string, string>> = {
  en: "Questions before your treatment",
  es: "Preguntas antes de su tratamiento",
};

/** In the language of a `lang` like "es-MX"; in English where there is none. */
export function titleIn(lang: string): string {
  const [language = ""] = lang.toLowerCase().split("-");
  return titles[language] ?? titles["en"] ?? "";
}
