import { usePageTitle } from "../page-title.ts";

export function ScreeningsPage() {
  usePageTitle("Screenings");
  return <h1>Screenings</h1>;
}
