import { Link } from "wouter";
import { EmptyState } from "../../ui/empty-state.tsx";
import { usePageTitle } from "../page-title.ts";

export function NotFoundPage() {
  usePageTitle("Page not found");
  return (
    <EmptyState titleAs="h1" title="There is no page at this address.">
      <Link href="/">Go to the screenings</Link>
    </EmptyState>
  );
}
