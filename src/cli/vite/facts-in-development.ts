import type { Plugin } from "vite";
import { kioskFactsName, type KioskFacts } from "../../contract/kiosk/page-facts.ts";

const facts: KioskFacts = {
  clinicName: "Clinic in development",
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  idleSeconds: 90,
  warningSeconds: 30,
  embedOrigins: [],
};

/** Writes into the kiosk's page what the server writes there, in development alone. */
export function factsInDevelopment(): Plugin {
  const asAttribute = JSON.stringify(facts).replaceAll('"', "&quot;");
  return {
    name: "facts-in-development",
    apply: "serve",
    transformIndexHtml: (page) =>
      page.replace(
        `name="${kioskFactsName}" content=""`,
        `name="${kioskFactsName}" content="${asAttribute}"`,
      ),
  };
}
