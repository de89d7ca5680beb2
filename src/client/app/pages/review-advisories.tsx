import type { Assessment } from "../../../../rules/index.ts";
import { AdvisoryList } from "../../features/advisories/advisory-list.tsx";
import { Disposition } from "../../features/advisories/disposition.tsx";
import { NotChecked } from "../../features/advisories/not-checked.tsx";

export function ReviewAdvisories({ assessment }: { readonly assessment: Assessment }) {
  const { quietLine, dispositionInWords } = assessment;
  return (
    <>
      <Disposition assessment={assessment} />
      {quietLine !== undefined && !dispositionInWords.includes(quietLine) && <p>{quietLine}</p>}
      <AdvisoryList assessment={assessment} />
      <NotChecked assessment={assessment} />
    </>
  );
}
