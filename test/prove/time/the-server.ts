import { onServerClock } from "../../../src/server/routes/screenings/clock-skew.ts";
import type { Receive } from "./devices.ts";

/** As a first version is received: nothing in it was moved before. */
export const theServer: Receive = ({ intake, deviceNow }, receivedMs) =>
  onServerClock(intake, { receivedMs, deviceNow });
