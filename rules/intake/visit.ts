/** Who the visit is of, when, and for what. */
import type { IsoDate, IsoLocalDateTime } from "./answer.ts";
import type { Minutes } from "../units.ts";

export type Visit = {
  readonly patient: {
    readonly familyName: string;
    readonly givenName: string;
    readonly birthDate: IsoDate;
    /** The clinic's own record number; the second identifier on every page. */
    readonly recordNumber: string;
  };
  /** IANA name of the clinic's zone, "America/New_York". */
  readonly timeZone: string;
  readonly plannedStart: IsoLocalDateTime;
  readonly route: Route;
  /** 1 to 1440; absent: not said, and the protocol's default is assumed and said so. */
  readonly plannedDurationMinutes?: Minutes;
  readonly purpose: "mood" | "pain";
  readonly stage: "before-the-day" | "arrived";
  readonly filledInBy: {
    readonly role: "patient" | "front-desk" | "nurse" | "pharmacist" | "prescriber";
    readonly name?: string;
  };
  /** Which treatment of the course this is, for example "3 of 6". */
  readonly course?: string;
};

export type Route = "iv-infusion" | "im" | "nasal-esketamine" | "oral-or-sublingual";
