import { lazy, Suspense } from "react";
import { useClinic } from "../../api/clinic.ts";
import { AdvisoryCounts } from "../../features/advisories/advisory-counts.tsx";
import { AdvisoryList } from "../../features/advisories/advisory-list.tsx";
import { Disposition } from "../../features/advisories/disposition.tsx";
import { NotChecked } from "../../features/advisories/not-checked.tsx";
import type { Preview } from "../../features/intake/index.ts";
import { Card } from "../../ui/card.tsx";
import { rulesNotVerified } from "../../ui/rules-not-verified-words.ts";

// A picture that does not load must not take the form, and what was typed in it, with it.
const TimelinePicture = lazy(async () => {
  const picture = await import("../../features/pictures/timeline-picture.tsx").catch(() => undefined);
  return { default: picture?.TimelinePicture ?? NoPicture };
});

const NoPicture = () => <p>The timeline could not be drawn. Its times stand in the advisory above.</p>;

const previewNote = "Preview, not saved";

/** The advice beside the form: what it comes to, every advisory, and what nobody has asked. */
export function IntakePreview({ preview, timeZone }: { preview: Preview; timeZone: string }) {
  const { assessment, assumed } = preview;
  const isVerified = useAreRulesVerified();
  const hasDoses = assessment.timeline !== undefined && assessment.timeline.doses.length > 0;
  return (
    <>
      <Disposition
        assessment={assessment}
        note={isVerified ? previewNote : `${previewNote}. ${rulesNotVerified}`}
      />
      <AdvisoryList
        assessment={assessment}
        afterTiming={
          hasDoses && (
            <Suspense>
              <Card>
                <TimelinePicture
                  timeline={assessment.timeline}
                  medicines={assessment.medicines}
                  timeZone={timeZone}
                />
              </Card>
            </Suspense>
          )
        }
      />
      <NotChecked assessment={assessment} assumed={assumed} />
    </>
  );
}

/** What stays in view at the bottom of the form, however far the banner has scrolled away. */
function PreviewCounts({ preview }: { preview: Preview }) {
  const isVerified = useAreRulesVerified();
  return (
    <>
      {!isVerified && <strong>{rulesNotVerified}</strong>}
      <AdvisoryCounts assessment={preview.assessment} />
    </>
  );
}

export const drawCounts = (preview: Preview) => <PreviewCounts preview={preview} />;

function useAreRulesVerified(): boolean {
  return useClinic().data?.rulesNotVerified === undefined;
}
