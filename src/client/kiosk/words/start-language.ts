/**
 * The language to begin in: the one that the address asks for, else the first of the reader's own that there is, else
 * English. "es-MX" finds "es".
 * @param search of the address, as `location.search`
 * @param own as `navigator.languages`
 */
export function startLanguage(search: string, own: readonly string[], available: readonly string[]): string {
  const asked = new URLSearchParams(search).get("lang");
  for (const tag of asked === null ? own : [asked, ...own]) {
    const wanted = tag.toLowerCase();
    const found =
      available.find((code) => code.toLowerCase() === wanted) ??
      available.find((code) => code.toLowerCase() === wanted.split("-")[0]);
    if (found !== undefined) return found;
  }
  return "en";
}
