import { kioskFactsName, type KioskFacts } from "../../contract/kiosk/page-facts.ts";

/** What holds when the server wrote nothing: the shortest time alone, this device's zone, and no page may hold the form. */
function factsOfThisDevice(): KioskFacts {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { clinicName: "", timeZone, idleSeconds: 90, warningSeconds: 30, embedOrigins: [] };
}

/** Reads what the server wrote into the page; the form works without it, too. */
export function readFacts(page: Document): KioskFacts {
  const written = page.querySelector<HTMLMetaElement>(`meta[name="${kioskFactsName}"]`)?.content;
  if (written === undefined || written === "") return factsOfThisDevice();
  return JSON.parse(written) as KioskFacts;
}
