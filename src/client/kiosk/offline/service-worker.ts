/** Keeps the kiosk's own files, so that the form opens without the network. It never sees an answer. */
import { kioskPage } from "../../../contract/kiosk/addresses.ts";
import { answerFile, answerPage, type Source } from "./answer-request.ts";
import { keepBuild } from "./keep-build.ts";
import { cacheNameOf, isOfAnotherBuild, type KioskBuild } from "./kiosk-build.ts";
import { takeOver } from "./take-over.ts";
import type { RequestEvent, WorkerScope } from "./worker-scope.ts";

declare const self: WorkerScope;
/** Written in when the kiosk is built. */
declare const kioskBuild: KioskBuild;

const build = kioskBuild;

const source: Source = {
  build,
  kept: () => self.caches.open(cacheNameOf(build)),
  fetch: (request) => fetch(request),
  wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
};
const files = new Set(build.files.map(({ address }) => address));

self.addEventListener("install", (event) => event.waitUntil(keepBuild(build, self.caches)));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("fetch", answer);
self.addEventListener("message", (event) => {
  if (event.data === takeOver) event.waitUntil(takeOverAlone());
});

/** From here on this build is served. Files of others are no longer needed. */
async function begin(): Promise<void> {
  for (const name of await self.caches.keys())
    if (isOfAnotherBuild(name, build)) await self.caches.delete(name);
  await self.clients.claim();
}

/** Calls of the API and everything else that is not a file of the build pass by. */
function answer(event: RequestEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === kioskPage) {
    const { page, late } = answerPage(request, source);
    event.respondWith(page);
    event.waitUntil(late);
  } else if (files.has(pathname)) {
    event.respondWith(answerFile(request, source));
  }
}

/** Not while the form stands open anywhere else: somebody may be filling it in with files of the build before. */
async function takeOverAlone(): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const forms = open.filter(({ url }) => new URL(url).pathname.startsWith(kioskPage));
  if (forms.length <= 1) await self.skipWaiting();
}
