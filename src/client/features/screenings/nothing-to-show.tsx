import { Link } from "wouter";
import { EmptyState } from "../../ui/empty-state.tsx";

/** A list without rows: nothing matched, or nothing was ever saved. */
export function NothingToShow({ searchedText }: { readonly searchedText: string }) {
  if (searchedText !== "") {
    return (
      <EmptyState title="No screening matches">
        <p>
          Looked for <q>{searchedText}</q> in names, birth dates, record numbers and kiosk codes. Try fewer
          letters, or the record number alone. What a kiosk has not been able to send yet is not here.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No screening has been saved yet">
      <p>
        Choose <Link href="/screenings/new">New screening</Link>, fill in the intake with the patient, and
        save it. It then stands here to review and print.
      </p>
      <p>
        Before the first patient, read the <Link href="/clinic">clinic protocol</Link>: its numbers wait for
        the medical director.
      </p>
    </EmptyState>
  );
}
