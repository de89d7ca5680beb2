import { useClinic } from "../../api/clinic.ts";
import { useVocabularyInUse } from "../../api/vocabulary.ts";
import { ClinicProtocol } from "../../features/clinic/clinic-protocol.tsx";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../page-title.ts";

export function ClinicPage() {
  usePageTitle("Clinic protocol");
  const clinic = useClinic();
  const vocabulary = useVocabularyInUse();
  if (clinic.isPending) return <Loading what="the clinic protocol" />;
  if (clinic.isError) {
    return (
      <>
        <h1>Clinic protocol</h1>
        <Notice
          tone="problem"
          title="The clinic protocol could not be loaded"
          actions={<Button onClick={() => void clinic.refetch()}>Try again</Button>}
        >
          <p>{clinic.error.message}</p>
        </Notice>
      </>
    );
  }
  return <ClinicProtocol clinic={clinic.data} vocabulary={vocabulary.data} />;
}
