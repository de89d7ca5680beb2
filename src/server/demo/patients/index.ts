import type { Intake } from "../../../../rules/index.ts";
import type { DemoDay } from "../demo-day.ts";
import { alprazolamLastNight } from "./alprazolam-last-night.ts";
import { clobazamMissed } from "./clobazam-missed.ts";
import { dailyClonazepam } from "./daily-clonazepam.ts";
import { gabapentinAndApnoea } from "./gabapentin-and-apnoea.ts";
import { listDeclined } from "./list-declined.ts";
import { lorazepamPremedication } from "./lorazepam-premedication.ts";
import { nothingReported } from "./nothing-reported.ts";
import { opioidAndDiazepam } from "./opioid-and-diazepam.ts";
import { ranOutOfAlprazolam } from "./ran-out-of-alprazolam.ts";
import { streetTablets } from "./street-tablets.ts";
import { unknownTablets } from "./unknown-tablets.ts";
import { zolpidemAndNotes } from "./zolpidem-and-notes.ts";

/** Twelve made-up patients who together show every advisory. */
export const demoPatients: readonly ((day: DemoDay) => Intake)[] = [
  dailyClonazepam,
  alprazolamLastNight,
  lorazepamPremedication,
  zolpidemAndNotes,
  opioidAndDiazepam,
  nothingReported,
  gabapentinAndApnoea,
  unknownTablets,
  clobazamMissed,
  ranOutOfAlprazolam,
  streetTablets,
  listDeclined,
];
