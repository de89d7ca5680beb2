import { usePageTitle } from "../page-title.ts";

export function CorrectPage({ id }: { readonly id: string }) {
  usePageTitle("Correct a screening");
  return <h1 data-id={id}>Correct a screening</h1>;
}
