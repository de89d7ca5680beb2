/** Where the kiosk's page and its two calls stand. Free of packages, because the kiosk itself reads it. */

/** The page of the patient form; everything below it is the kiosk's own and holds no answers. */
export const kioskPage = "/kiosk/";

/** The two calls a kiosk can make. Both only create, and answer with a receipt. */
export const kioskCalls = {
  createStatement: "/api/kiosk/statements",
  raiseUrgentCall: "/api/kiosk/urgent-calls",
} as const;
