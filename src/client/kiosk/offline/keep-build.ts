import { kioskPage } from "../../../contract/kiosk/addresses.ts";
import { cacheNameOf, isPageOf, type KioskBuild } from "./kiosk-build.ts";

/**
 * Keeps all files of a build and its page, or none: when one cannot be fetched, is not the one that was built, or when the
 * server already has another build, the installation fails, and what was kept before goes on.
 */
export async function keepBuild(build: KioskBuild, caches: CacheStorage): Promise<void> {
  const name = cacheNameOf(build);
  const cache = await caches.open(name);
  try {
    const page = await fetch(kioskPage, { cache: "no-store" });
    if (!(await isPageOf(build, page))) throw new Error("The server's page is of another build.");
    await cache.addAll(build.files.map(({ address, integrity }) => new Request(address, { integrity })));
    await cache.put(kioskPage, page);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}
