import { useClinic } from "../../api/clinic.ts";
import { Screenings } from "../../features/screenings/screenings.tsx";
import { UrgentPanel } from "../../features/urgent-calls/urgent-panel.tsx";
import { usePageTitle } from "../page-title.ts";

export function ScreeningsPage() {
  usePageTitle("Screenings");
  // The list does not wait for the clinic: its times are this device's own until the clinic's zone is known.
  const timeZone = useClinic().data?.timeZone ?? Temporal.Now.timeZoneId();
  return <Screenings timeZone={timeZone} above={<UrgentPanel timeZone={timeZone} />} />;
}
