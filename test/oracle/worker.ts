/** One thread: compares the shares it is handed, one at a time. */
import { answerJobs } from "../prove/answer-jobs.ts";
import { compareShare } from "./compare-share.ts";
import type { Share } from "./tally.ts";

answerJobs((share: Share) => compareShare(share));
