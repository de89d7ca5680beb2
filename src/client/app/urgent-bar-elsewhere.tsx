import { useLocation } from "wouter";
import { UrgentBar } from "../features/urgent-calls/urgent-bar.tsx";

/** The list shows the calls themselves; every other page leads there. */
export function UrgentBarElsewhere() {
  const [location] = useLocation();
  return location === "/" ? null : <UrgentBar />;
}
