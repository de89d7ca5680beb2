/** What the server writes into the kiosk's page, so that the page has to ask for nothing. Free of packages. */

/** Nothing in it is about a patient. */
export type KioskFacts = {
  readonly clinicName: string;
  /** IANA name of the clinic's zone, in which "today" is meant. */
  readonly timeZone: string;
  /** Seconds without a touch or a key after which the page warns, 15 or more. */
  readonly idleSeconds: number;
  /** Seconds the warning stands before the form starts afresh, 10 or more. */
  readonly warningSeconds: number;
  /** Origins of pages that may hold the form in a frame, as `URL.origin` writes them; empty: none. */
  readonly embedOrigins: readonly string[];
};

/** Name of the `<meta>` element whose content is the facts as JSON. */
export const kioskFactsName = "ketascreen-kiosk";
