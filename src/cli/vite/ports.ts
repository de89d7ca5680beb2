/** The three servers of `npm run dev`: the clinic's own, the staff pages, and the kiosk behind the staff pages' address. */
export const serverOrigin = "http://127.0.0.1:8080";
export const kioskDevelopmentPort = 5174;
