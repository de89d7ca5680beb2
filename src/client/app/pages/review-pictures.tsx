import type { StoredScreening } from "../../../contract/screening.ts";
import { MonitoringPicture } from "../../features/pictures/monitoring-picture.tsx";
import { TimelinePicture } from "../../features/pictures/timeline-picture.tsx";
import { Card } from "../../ui/card.tsx";

export function ReviewPictures({ screening }: { readonly screening: StoredScreening }) {
  const { assessment, intake } = screening;
  const { timeZone } = intake.visit;
  return (
    <>
      <Card>
        <TimelinePicture
          timeline={assessment.timeline}
          medicines={assessment.medicines}
          timeZone={timeZone}
        />
      </Card>
      <Card>
        <MonitoringPicture
          plan={assessment.monitoring}
          startMs={assessment.timeline?.startMs}
          timeZone={timeZone}
        />
      </Card>
    </>
  );
}
