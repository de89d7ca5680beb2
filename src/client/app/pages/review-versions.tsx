import type { UseQueryResult } from "@tanstack/react-query";
import {
  isStatement,
  type StoredScreening,
  type StoredVersion,
  type Versions,
} from "../../../contract/screening.ts";
import { useScreening } from "../../api/get-screening.ts";
import { changesInWords, changesOfStatement } from "../../features/answers/changes-in-words.ts";
import { VersionsCard } from "../../features/summary/versions-card.tsx";
import { Notice } from "../../ui/notice.tsx";

type Props = {
  readonly screening: StoredScreening;
  readonly versions: UseQueryResult<Versions>;
};

export function ReviewVersions({ screening, versions }: Props) {
  if (versions.isPending) return <p role="status">Loading the versions…</p>;
  if (versions.isError) {
    return (
      <Notice tone="problem" title="The versions could not be loaded">
        <p>{versions.error.message}</p>
        <p>A later correction may exist. Load the page again before relying on this one.</p>
      </Notice>
    );
  }
  return screening.version > 1 ? (
    <ComparedVersions screening={screening} versions={versions.data} />
  ) : (
    <ListedVersions screening={screening} versions={versions.data} before={undefined} />
  );
}

function ComparedVersions(props: { readonly screening: StoredScreening; readonly versions: Versions }) {
  const before = useScreening(props.screening.id, props.screening.version - 1);
  return (
    <>
      <ListedVersions {...props} before={before.data} />
      {before.isError && (
        <Notice tone="problem" title="The version before could not be loaded">
          <p>{before.error.message}</p>
        </Notice>
      )}
    </>
  );
}

function ListedVersions(props: {
  readonly screening: StoredScreening;
  readonly versions: Versions;
  readonly before: StoredVersion | undefined;
}) {
  const { screening, versions, before } = props;
  return (
    <VersionsCard
      versions={versions.versions}
      shownVersion={screening.version}
      timeZone={screening.intake.visit.timeZone}
      addressOf={(version) => `/screenings/${screening.id}?version=${version}`}
      changes={before && changesSince(before, screening)}
      kioskLanguage={screening.patientSaid?.language}
    />
  );
}

const changesSince = (before: StoredVersion, { intake }: StoredScreening) =>
  isStatement(before) ? changesOfStatement(before.statement, intake) : changesInWords(before.intake, intake);
