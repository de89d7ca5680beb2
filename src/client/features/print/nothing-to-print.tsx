import { Link } from "wouter";
import { EmptyState } from "../../ui/empty-state.tsx";

/** A patient's statement has no result, so there is no sheet that could be taken for one. */
export function NothingToPrint({ id }: { readonly id: string }) {
  return (
    <main>
      <EmptyState titleAs="h1" title="Nothing was assessed yet, so there is nothing to print.">
        <p>This is what a patient said at the kiosk. The summary is made when staff complete and save it.</p>
        <p>
          <Link href={`/screenings/${id}/correct`}>Complete this screening</Link>
        </p>
        <p>
          <Link href={`/screenings/${id}`}>Read what the patient said</Link>
        </p>
      </EmptyState>
    </main>
  );
}
