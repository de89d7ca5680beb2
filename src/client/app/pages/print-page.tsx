import { usePageTitle } from "../page-title.ts";

export function PrintPage({ id }: { readonly id: string }) {
  usePageTitle("Print");
  return <h1 data-id={id}>Print</h1>;
}
