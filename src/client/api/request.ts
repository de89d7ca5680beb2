import type { z } from "zod";
import { errorSchema } from "../../contract/errors.ts";
import { type Route, type RouteName, type Routes, routes } from "../../contract/routes.ts";
import { RefusedError, UnexpectedAnswerError, UnreachableError } from "./errors.ts";

/** What a call answers when it succeeds. */
export type Answer<Name extends RouteName> = z.infer<Routes[Name]["responses"][200]>;

type Ask = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/**
 * Makes one call of the route table and checks what comes back.
 * Throws `UnreachableError`, `RefusedError` or `UnexpectedAnswerError`; an aborted call throws its own abort.
 */
export async function request<Name extends RouteName>(name: Name, ask: Ask = {}): Promise<Answer<Name>> {
  const route: Route = routes[name];
  const response = await reach(addressOf(route, ask), {
    method: route.method,
    ...(ask.signal && { signal: ask.signal }),
    ...(ask.body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ask.body),
    }),
  });
  const json = await readJson(response);
  if (!response.ok) {
    throw new RefusedError(response.status, errorSchema.safeParse(json).data?.error);
  }
  const parsed = route.responses[response.status]?.safeParse(json);
  if (!parsed?.success) throw new UnexpectedAnswerError("it does not have the agreed shape");
  return parsed.data as Answer<Name>;
}

function addressOf(route: Route, { params = {}, query = {} }: Ask): string {
  const path = route.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, cache: "no-store", credentials: "same-origin" });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new UnreachableError();
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Refuses an answer about another record than the one that was asked for. */
export function sameRecord<Given extends { readonly id: string }>(askedId: string, answer: Given): Given {
  if (answer.id === askedId) return answer;
  throw new UnexpectedAnswerError("it is about another record than the one asked for");
}
