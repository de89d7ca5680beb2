import { useSearch } from "wouter";
import { useScreening } from "../../api/get-screening.ts";
import { useScreeningVersions } from "../../api/list-versions.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { answersInWords } from "../../features/answers/answers-in-words.ts";
import { Review } from "../../features/summary/review.tsx";
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
  const versions = useScreeningVersions(screening.id);
  return (
    <Review
      screening={screening}
      latestVersion={versions.data?.versions.at(-1)?.version}
      sections={answersInWords(screening.intake)}
      advisories={<ReviewAdvisories assessment={screening.assessment} />}
      pictures={<ReviewPictures screening={screening} />}
      versions={<ReviewVersions screening={screening} versions={versions} />}
    />
  );
}
