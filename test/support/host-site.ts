import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HostSite = {
  /** Two names of one server, which browsers take for two origins: the clinic lists the one and not the other. */
  readonly listed: string;
  readonly unlisted: string;
  /** From now on this page stands at the path, under both names. */
  readonly show: (path: `/${string}`, body: string, headers?: Readonly<Record<string, string>>) => void;
  readonly stop: () => Promise<void>;
};

/** A site that is not the clinic's server: another port, and for browsers another site altogether. */
export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer(({ url = "" }, response) => {
    const page = pages.get(url.split("?")[0] ?? "");
    if (page === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": "text/html", ...page.headers }).end(page.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    listed: `http://localhost:${port}`,
    unlisted: `http://127.0.0.1:${port}`,
    show: (path, body, headers = {}) => {
      pages.set(path, { body: `<!doctype html><html lang="en"><title>Host</title>${body}`, headers });
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
