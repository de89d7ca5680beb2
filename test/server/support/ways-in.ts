import type { FastifyInstance } from "fastify";

export type Way = { readonly method: "GET" | "HEAD" | "POST"; readonly path: string };

/** Addresses that no route is for, which the staff's page answers. */
const pages = ["/", "/screenings", "/clinic", "/screenings/:id/print"];

/** Every route that is registered, whoever registered it, and the staff's pages. */
export function waysIn(app: FastifyInstance): readonly Way[] {
  const above: string[] = [];
  const registered = app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", part = "", methods = ""] = /^(.*?)(?:├── |└── )(.*) \((.*)\)$/.exec(line) ?? [];
      if (methods === "") return [];
      const depth = indent.length / 4;
      above.length = depth;
      above[depth] = part;
      const path = above.join("");
      return methods.split(", ").map((method) => ({ method: method as Way["method"], path }));
    });
  return [...registered, ...pages.map((path) => ({ method: "GET" as const, path }))];
}
