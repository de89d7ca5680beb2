import { kioskPage } from "../../../contract/kiosk/addresses.ts";
import { isPageOf, type KioskBuild } from "./kiosk-build.ts";

/** What answering needs of the worker. */
export type Source = {
  readonly build: KioskBuild;
  readonly kept: () => Promise<Cache>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly wait: (durationMs: number) => Promise<void>;
};

/**
 * How long the server may take to give the page, which holds the clinic's name and times, before the kept one is shown. On a
 * clinic's network it is there in a tenth of this.
 */
const longestPageWaitMs = 60;

/** The page: the server's when it comes in time, else the kept one. `late` is done when what came was kept for next time. */
export function answerPage(request: Request, { build, kept, fetch, wait }: Source) {
  const fresh = fetch(request).catch(() => undefined);
  const late = fresh.then(async (page) => {
    if (page && (await isPageOf(build, page))) await (await kept()).put(kioskPage, page.clone());
  });
  const answer = async () => {
    const inTime = await Promise.race([fresh, wait(longestPageWaitMs)]);
    if (inTime?.ok) return inTime.clone();
    return (await (await kept()).match(kioskPage)) ?? (await fresh) ?? Response.error();
  };
  return { page: answer(), late };
}

/** A file of the build never changes at its address, so the kept one is as good as the server's. */
export async function answerFile(request: Request, { kept, fetch }: Source): Promise<Response> {
  return (await (await kept()).match(request.url)) ?? (await fetch(request));
}
