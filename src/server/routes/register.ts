/** Registers the route table, and nothing beside it. */
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { z } from "zod";
import { describeProblems } from "../../contract/problems.ts";
import type { Access, Route } from "../../contract/routes.ts";
import { invalidMessage, RefusedRequest } from "../errors.ts";
import type { Context } from "./context.ts";

type AnyHandler = (
  call: { readonly params: never; readonly query: never; readonly body: never },
  context: Context,
) => Promise<{
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}>;

const accesses: readonly Access[] = ["loopback", "kiosk"];

/**
 * Throws when an entry has no handler or a handler no entry, so that nothing is reachable that the table does not name,
 * and when an entry does not say who may call.
 */
export function registerRoutes(
  app: FastifyInstance,
  table: Readonly<Record<string, Route>>,
  handlers: Readonly<Record<string, AnyHandler>>,
  context: Context,
  kioskCallsPerMinute = 120,
): void {
  const orphans = Object.keys(handlers).filter((name) => !(name in table));
  if (orphans.length > 0)
    throw new Error(`Handlers without an entry in the route table: ${orphans.join(", ")}`);
  for (const [name, route] of Object.entries(table)) {
    const handle = handlers[name];
    if (!handle) throw new Error(`The route table names ${name}, which has no handler.`);
    if (!accesses.includes(route.who))
      throw new Error(`The route table does not say who may call ${name}, or names nobody it knows.`);
    app.route({
      method: route.method,
      url: route.path,
      config: configOf(route, kioskCallsPerMinute),
      schema: schemaOf(route),
      handler: answerWith(handle, route, context),
    });
  }
}

function configOf({ who }: Route, kioskCallsPerMinute: number) {
  return { who, ...(who === "kiosk" && { rateLimit: { max: kioskCallsPerMinute } }) };
}

function schemaOf({ summary, params, query, body, responses }: Route) {
  return {
    summary,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: responses,
  };
}

function answerWith(handle: AnyHandler, route: Route, context: Context): RouteHandlerMethod {
  return async (request, reply) => {
    const answer = await handle(callOf(route, request), context);
    return reply
      .status(answer.status)
      .headers(answer.headers ?? {})
      .send(answer.body);
  };
}

/** The parts the table asks for were checked by their schemas before the handler runs. */
function callOf({ params, query, body }: Route, request: FastifyRequest) {
  return {
    params: (params && request.params) as never,
    query: (query && request.query) as never,
    body: (body && request.body) as never,
  };
}

/** Checks a part of a request by its schema; what does not fit is refused with every problem and its path. */
export function checkBySchema({ schema }: { readonly schema: z.ZodType }) {
  return (value: unknown) => {
    const result = schema.safeParse(value ?? undefined);
    if (result.success) return { value: result.data };
    const problems = describeProblems(result.error);
    return { error: new RefusedRequest(400, "invalid", invalidMessage(problems.length), problems) };
  };
}
