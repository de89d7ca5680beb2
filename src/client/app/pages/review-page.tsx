import { useSearch } from "wouter";
import { useScreening } from "../../api/get-screening.ts";
import { useScreeningVersions } from "../../api/list-versions.ts";
import { isStatement, type StoredScreening } from "../../../contract/screening.ts";
import { answersInWords } from "../../features/answers/answers-in-words.ts";
import { patientsPaths } from "../../features/answers/patients-paths.ts";
import { statementInWords } from "../../features/answers/statement-in-words.ts";
import { withOrigins } from "../../features/answers/with-origins.ts";
import { Review } from "../../features/summary/review.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../page-title.ts";
import { ReviewAdvisories } from "./review-advisories.tsx";
import { ReviewPictures } from "./review-pictures.tsx";
import { ReviewVersions } from "./review-versions.tsx";
import { StatementPage } from "./statement-page.tsx";
import { StoredVersion } from "./stored-version.tsx";
import { versionInAddress } from "./version-in-address.ts";

export function ReviewPage({ id }: { readonly id: string }) {
  usePageTitle("Review");
  const version = versionInAddress(useSearch());
  return (
    <StoredVersion
      key={`${id} ${version ?? ""}`}
      id={id}
      query={useScreening(id, version)}
      statement={(stored) => <StatementPage stored={stored} />}
    >
      {(screening) => <LoadedReview screening={screening} />}
    </StoredVersion>
  );
}

function LoadedReview({ screening }: { readonly screening: StoredScreening }) {
  const { id, intake, patientSaid, assessment } = screening;
  const versions = useScreeningVersions(id);
  const first = useScreening(id, 1, patientSaid !== undefined);
  const said =
    first.data && isStatement(first.data)
      ? statementInWords(first.data.statement, intake.visit.timeZone)
      : [];
  const patients = patientsPaths(screening);
  return (
    <Review
      screening={screening}
      latestVersion={versions.data?.versions.at(-1)?.version}
      sections={withOrigins(answersInWords(intake), patients, said)}
      isPatients={(path) => patients.has(path)}
      advisories={<ReviewAdvisories assessment={assessment} />}
      pictures={<ReviewPictures screening={screening} />}
      versions={
        <>
          <ReviewVersions screening={screening} versions={versions} />
          {first.isError && screening.version > 2 && (
            <Notice tone="problem" title="What the patient said first could not be loaded">
              <p>{first.error.message}</p>
              <p>Where staff changed it, the patient’s words are missing below.</p>
            </Notice>
          )}
        </>
      }
    />
  );
}
