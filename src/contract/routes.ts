/** Every call of the API: the server registers from this table, the client calls by it. */
import { z } from "zod";
import { clinicSchema } from "./clinic.ts";
import { errorSchema } from "./errors.ts";
import { kioskCalls } from "./kiosk/addresses.ts";
import { kioskReceiptSchema, newStatementSchema } from "./kiosk/statement.ts";
import * as urgent from "./kiosk/urgent-call.ts";
import { nameProposalsSchema } from "./name-proposals.ts";
import * as screening from "./screening.ts";
import { screeningIdSchema } from "./screening-id.ts";
import { vocabularySchema } from "./vocabulary.ts";

/**
 * Who may call. "loopback": whoever sits at this machine, because accounts do not exist yet. "kiosk": whoever reaches the
 * server; such a call can only create, and is answered with a receipt or a refusal alone.
 */
export type Access = "loopback" | "kiosk";

/** One call. `responses` by status; an absent `body`, `params` or `query`: it takes none. */
export type Route = {
  readonly method: "GET" | "POST";
  /** With its parameters: "/api/screenings/:id". */
  readonly path: `/api/${string}`;
  readonly who: Access;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly responses: Readonly<Record<number, z.ZodType>>;
};

const refused = errorSchema;
const byId = z.strictObject({ id: screeningIdSchema });
/** Text because it stands in an address. */
const versionInAddress = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, { error: "version must be a whole number from 1." })
  .optional();

/** The table. The server refuses to start with an entry that has no handler, or a handler that has no entry. */
export const routes = {
  createScreening: {
    method: "POST",
    path: "/api/screenings",
    who: "loopback",
    summary:
      "Assess an intake and store it as the first version. The same id and content gives the first receipt.",
    body: screening.newScreeningSchema,
    responses: {
      200: screening.receiptSchema,
      201: screening.receiptSchema,
      400: refused,
      409: refused,
    },
  },
  correctScreening: {
    method: "POST",
    path: "/api/screenings/:id/versions",
    who: "loopback",
    summary: "Store a correction as the next version. A version that is no longer the latest is refused.",
    params: byId,
    body: screening.correctionSchema,
    responses: {
      200: screening.receiptSchema,
      201: screening.receiptSchema,
      400: refused,
      404: refused,
      409: refused,
    },
  },
  searchScreenings: {
    method: "POST",
    path: "/api/screenings/search",
    who: "loopback",
    summary:
      "List screenings, newest planned start first. A search travels in the body, never in the address.",
    body: screening.searchSchema,
    responses: { 200: screening.listSchema, 400: refused },
  },
  getScreening: {
    method: "GET",
    path: "/api/screenings/:id",
    who: "loopback",
    summary: "One stored version, the latest unless a version is named.",
    params: byId,
    query: z.strictObject({ version: versionInAddress }),
    responses: { 200: screening.storedVersionSchema, 400: refused, 404: refused },
  },
  listVersions: {
    method: "GET",
    path: "/api/screenings/:id/versions",
    who: "loopback",
    summary: "All versions of one screening, oldest first.",
    params: byId,
    responses: { 200: screening.versionsSchema, 400: refused, 404: refused },
  },
  createStatement: {
    method: "POST",
    path: kioskCalls.createStatement,
    who: "kiosk",
    summary:
      "Keep what a patient said at the kiosk, to be completed by staff. The same id and content gives the first receipt.",
    body: newStatementSchema,
    responses: { 200: kioskReceiptSchema, 201: kioskReceiptSchema, 400: refused, 409: refused },
  },
  raiseUrgentCall: {
    method: "POST",
    path: kioskCalls.raiseUrgentCall,
    who: "kiosk",
    summary:
      "Call a member of staff to a patient at the kiosk. The same id and content gives the first receipt.",
    body: urgent.newUrgentCallSchema,
    responses: { 200: kioskReceiptSchema, 201: kioskReceiptSchema, 400: refused, 409: refused },
  },
  listUrgentCalls: {
    method: "GET",
    path: "/api/urgent-calls",
    who: "loopback",
    summary:
      "Calls from kiosks that wait for a member of staff, and those attended in the last twelve hours.",
    responses: { 200: urgent.urgentCallsSchema },
  },
  acknowledgeUrgentCall: {
    method: "POST",
    path: "/api/urgent-calls/:id/acknowledgement",
    who: "loopback",
    summary: "Say by name that a member of staff attends to the patient. The first name stays.",
    params: byId,
    body: urgent.acknowledgementSchema,
    responses: { 200: urgent.urgentCallSchema, 400: refused, 404: refused },
  },
  listNameProposals: {
    method: "GET",
    path: "/api/name-proposals",
    who: "loopback",
    summary: "What staff of this clinic classified unknown names as; proposals, which no assessment reads.",
    responses: { 200: nameProposalsSchema },
  },
  getClinic: {
    method: "GET",
    path: "/api/clinic",
    who: "loopback",
    summary: "The clinic and its protocol, each number with its mark and sources.",
    responses: { 200: clinicSchema },
  },
  getVocabulary: {
    method: "GET",
    path: "/api/vocabulary",
    who: "loopback",
    summary: "Which registers of names were imported, and the address of the file made of them.",
    responses: { 200: vocabularySchema },
  },
  getVocabularyFile: {
    method: "GET",
    path: "/api/vocabulary/:hash",
    who: "loopback",
    summary:
      "The names of the imported registers, as text compressed by gzip. It never changes at its address.",
    params: z.strictObject({ hash: z.string() }),
    responses: { 200: z.instanceof(Uint8Array), 404: refused },
  },
  getHealth: {
    method: "GET",
    path: "/api/health",
    who: "loopback",
    summary: "Whether the server and its database answer.",
    responses: { 200: z.strictObject({ status: z.literal("ok") }), 503: refused },
  },
} as const satisfies Readonly<Record<string, Route>>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
