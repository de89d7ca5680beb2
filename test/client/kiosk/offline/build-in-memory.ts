import type { KioskBuild } from "../../../../src/client/kiosk/offline/kiosk-build.ts";

export const build: KioskBuild = {
  hash: "0123456789abcdef0123",
  entry: "/kiosk/assets/index-A.js",
  files: [
    { address: "/kiosk/assets/index-A.js", integrity: "sha256-A" },
    { address: "/kiosk/assets/index-A.css", integrity: "sha256-B" },
  ],
};

export const pageOfBuild = (facts = "") =>
  new Response(`<meta content="${facts}"><script src="${build.entry}"></script>`);
export const pageOfAnotherBuild = () => new Response('<script src="/kiosk/assets/index-B.js"></script>');

/** A cache that holds its responses in memory, by their address. */
export function cacheInMemory(): Cache & { readonly addresses: () => string[] } {
  const kept = new Map<string, Response>();
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request);
  const cache = {
    match: async (request: RequestInfo | URL) => kept.get(addressOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => {
      kept.set(addressOf(request), response);
    },
    addresses: () => [...kept.keys()],
  };
  return cache as unknown as Cache & { readonly addresses: () => string[] };
}
