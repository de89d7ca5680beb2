import { usePageTitle } from "../page-title.ts";

export function ReviewPage({ id }: { readonly id: string }) {
  usePageTitle("Review");
  return <h1 data-id={id}>Review</h1>;
}
