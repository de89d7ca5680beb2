import { useSearch } from "wouter";
import { useClinic } from "../../api/clinic.ts";
import { useScreening } from "../../api/get-screening.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { answersInWords } from "../../features/answers/answers-in-words.ts";
import { patientsPaths } from "../../features/answers/patients-paths.ts";
import { NothingToPrint } from "../../features/print/nothing-to-print.tsx";
import { PrintPacket } from "../../features/print/print-packet.tsx";
import { usePageTitle } from "../page-title.ts";
import { StoredVersion } from "./stored-version.tsx";
import { versionInAddress } from "./version-in-address.ts";

export function PrintPage({ id }: { readonly id: string }) {
  usePageTitle("Print");
  const rulesNow = useClinic().data?.rulesNotVerified;
  const version = versionInAddress(useSearch());
  return (
    <StoredVersion
      id={id}
      query={useScreening(id, version)}
      statement={(stored) => <NothingToPrint id={stored.id} />}
    >
      {(screening) => {
        const patients = patientsPaths(screening);
        return (
          <PrintPacket
            screening={screening}
            answerAt={findAnswers(screening)}
            isPatients={(path) => patients.has(path)}
            notVerified={{ made: screening.rulesNotVerified, now: rulesNow }}
          />
        );
      }}
    </StoredVersion>
  );
}

function findAnswers({ intake }: StoredScreening): (path: string) => string {
  const answers = answersInWords(intake).flatMap((section) => section.answers);
  return (path) => answers.find((answer) => answer.path === path)?.says ?? "not asked";
}
