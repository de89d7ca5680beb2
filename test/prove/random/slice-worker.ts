/** One thread: looks at the slices it is handed, one at a time. */
import { answerJobs } from "../answer-jobs.ts";
import { lookAtSlice, type Slice } from "./cases.ts";

answerJobs((slice: Slice) => lookAtSlice(slice));
