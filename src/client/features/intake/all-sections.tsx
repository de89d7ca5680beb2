import { lazy, memo, Suspense } from "react";
import type { Protocol } from "../../../../rules/index.ts";
import { Loading } from "../../ui/loading.tsx";
import { HistorySection } from "./sections/history-section.tsx";
import { LifestyleSection } from "./sections/lifestyle-section.tsx";
import { MentalHealthSection } from "./sections/mental-health-section.tsx";
import { VisitSection } from "./sections/visit-section.tsx";
import { VitalsSection } from "./sections/vitals-section.tsx";

// Comes with the drug tables, after the form itself.
const MedicationsSection = lazy(async () => ({
  default: (await import("./medicines/medications-section.tsx")).MedicationsSection,
}));

/** The six parts of the form. Kept while the form around them is drawn anew at every key; each field follows its own answer. */
export const AllSections = memo(function AllSections({ protocol }: { readonly protocol: Protocol }) {
  return (
    <>
      <VisitSection />
      <Suspense fallback={<Loading what="the drug tables" />}>
        <MedicationsSection />
      </Suspense>
      <HistorySection />
      <MentalHealthSection />
      <LifestyleSection />
      <VitalsSection protocol={protocol} />
    </>
  );
});
