import { AdvisoryCounts } from "../../features/advisories/advisory-counts.tsx";
import { AdvisoryList } from "../../features/advisories/advisory-list.tsx";
import { Disposition } from "../../features/advisories/disposition.tsx";
import { NotChecked } from "../../features/advisories/not-checked.tsx";
import type { Preview } from "../../features/intake/index.ts";

/** The advice beside the form: what it comes to, every advisory, and what nobody has asked. */
export const drawPreview = ({ assessment, assumed }: Preview) => (
  <>
    <Disposition assessment={assessment} note="Preview, not saved" />
    <AdvisoryList assessment={assessment} />
    <NotChecked assessment={assessment} assumed={assumed} />
  </>
);

export const drawCounts = ({ assessment }: Preview) => <AdvisoryCounts assessment={assessment} />;
