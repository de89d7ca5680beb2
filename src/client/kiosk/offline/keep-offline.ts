import { kioskPage } from "../../../contract/kiosk/addresses.ts";
import { watchDeliberateTouches } from "../session/watch-touches.ts";
import { takeOver } from "./take-over.ts";

const worker = `${kioskPage}sw.js`;
/** A tablet may stand at its first page for days. */
const lookForUpdatesMs = 15 * 60_000;

/**
 * Keeps the form's files for when the network is away. A new build takes the place of the old one only while nobody is
 * filling in, and the page then loads anew. Without HTTPS browsers offer nothing of this, and the form works from the network.
 */
export async function keepOffline(view: Window): Promise<void> {
  // Absent where the page is not secure, whatever the types say.
  const container = (view.navigator as Partial<Navigator>).serviceWorker;
  if (container === undefined) return;
  let isTouched = false;
  watchDeliberateTouches(view, () => {
    isTouched = true;
  });
  // The first worker takes on a page that is its own build's already.
  let hasWorker = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (hasWorker && !isTouched) view.location.reload();
    hasWorker = true;
  });
  await whenLoaded(view);
  const registration = await container.register(worker, { scope: kioskPage, updateViaCache: "none" });
  const begin = () => {
    if (!isTouched) registration.waiting?.postMessage(takeOver);
  };
  begin();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", begin);
  });
  view.setInterval(() => {
    begin();
    if (!isTouched) registration.update().catch(() => undefined);
  }, lookForUpdatesMs);
}

/** The first question comes before anything that is only for later. */
function whenLoaded(view: Window): Promise<unknown> {
  if (view.document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => view.addEventListener("load", resolve, { once: true }));
}
