import { getClinic } from "./clinic.ts";
import type { Handlers } from "./handler.ts";
import { getHealth } from "./health.ts";
import { createStatement } from "./kiosk/create-statement.ts";
import { raiseUrgentCall } from "./kiosk/raise-urgent-call.ts";
import { listNameProposals } from "./name-proposals.ts";
import { correctScreening } from "./screenings/correct.ts";
import { createScreening } from "./screenings/create.ts";
import { getScreening } from "./screenings/get.ts";
import { listVersions } from "./screenings/list-versions.ts";
import { searchScreenings } from "./screenings/search.ts";
import { acknowledgeUrgentCall } from "./urgent-calls/acknowledge.ts";
import { listUrgentCalls } from "./urgent-calls/list.ts";
import { getVocabularyFile } from "./vocabulary/get-file.ts";
import { getVocabulary } from "./vocabulary/get.ts";

/** Who answers what. */
export const handlers: Handlers = {
  createScreening,
  correctScreening,
  searchScreenings,
  getScreening,
  listVersions,
  createStatement,
  raiseUrgentCall,
  listUrgentCalls,
  acknowledgeUrgentCall,
  listNameProposals,
  getClinic,
  getVocabulary,
  getVocabularyFile,
  getHealth,
};
