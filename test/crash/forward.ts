import { request, type IncomingHttpHeaders } from "node:http";

export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Reply = { readonly status: number; readonly contentType: string; readonly body: Buffer };

/** Why there is no reply: no server was there, or it ended before it had answered. */
export type Unanswered = "away" | "cut-short";

/** Gives one request to the server, byte for byte. */
export function forward({ method, path, headers, body }: Sent, origin: string): Promise<Reply | Unanswered> {
  return new Promise((resolve) => {
    const toServer = request(
      new URL(path, origin),
      { method, headers: { ...headers, host: new URL(origin).host, connection: "close" } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", () => resolve("cut-short"));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            contentType: answer.headers["content-type"] ?? "",
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    toServer.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNREFUSED" ? "away" : "cut-short"),
    );
    toServer.end(body);
  });
}
