import { usePageTitle } from "../page-title.ts";

export function ClinicPage() {
  usePageTitle("Clinic protocol");
  return <h1>Clinic protocol</h1>;
}
