import { z } from "zod";

/** The server could not be reached, or its answer never came. What was sent may or may not have arrived. */
export class UnreachableError extends Error {
  constructor() {
    super("The Ketascreen server did not answer. Check that it is running on this computer, then try again.");
    this.name = "UnreachableError";
  }
}

/** The server answered with a refusal; `message` is its sentence for people, `body` its whole answer. */
export class RefusedError extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, message: string, body: unknown) {
    super(message);
    this.name = "RefusedError";
    this.status = status;
    this.body = body;
  }
}

/** The answer does not have the agreed shape, or is about another record than the one asked for. */
export class UnexpectedAnswerError extends Error {
  constructor(reason: string) {
    super(`The server's answer was not used: ${reason} Load the page again.`);
    this.name = "UnexpectedAnswerError";
  }
}

/** A read that failed for want of an answer may be tried again; a refusal stays a refusal. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof RefusedError && error.status >= 500);
}

const refusalSchema = z.object({ message: z.string() });

type Call<Answer> = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  readonly answer: z.ZodType<Answer>;
  readonly signal?: AbortSignal;
};

/** Sends JSON to the server and checks what comes back. Throws one of the three errors above, nothing else. */
export async function request<Answer>({ method, path, body, answer, signal }: Call<Answer>): Promise<Answer> {
  const response = await reach(path, {
    method,
    ...(signal && { signal }),
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const json = await readJson(response);
  if (!response.ok) {
    const refusal = refusalSchema.safeParse(json);
    const message = refusal.success
      ? refusal.data.message
      : `The server refused with status ${response.status}.`;
    throw new RefusedError(response.status, message, json);
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success) throw new UnexpectedAnswerError("it does not have the agreed shape.");
  return parsed.data;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, cache: "no-store", credentials: "same-origin" });
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
export function sameRecord<Answer extends { readonly id: string }>(askedId: string, answer: Answer): Answer {
  if (answer.id === askedId) return answer;
  throw new UnexpectedAnswerError("it is about another record than the one asked for.");
}
