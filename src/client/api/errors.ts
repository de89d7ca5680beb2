import type { ErrorBody } from "../../contract/errors.ts";

/** The server could not be reached, or its answer never came. What was sent may or may not have arrived. */
export class UnreachableError extends Error {
  constructor() {
    super("The Ketascreen server did not answer. Check that it is running on this computer, then try again.");
    this.name = "UnreachableError";
  }
}

/** The server answered with a refusal. `message` is its sentence for people; `refusal` is absent when it gave none. */
export class RefusedError extends Error {
  readonly status: number;
  readonly refusal: ErrorBody["error"] | undefined;
  constructor(status: number, refusal: ErrorBody["error"] | undefined) {
    super(refusal?.message ?? `The server refused with status ${status} and did not say why.`);
    this.name = "RefusedError";
    this.status = status;
    this.refusal = refusal;
  }
}

/** The answer does not have the agreed shape, or is about another record than the one asked for. */
export class UnexpectedAnswerError extends Error {
  constructor(reason: string) {
    super(`The server's answer was not used: ${reason}. Load the page again.`);
    this.name = "UnexpectedAnswerError";
  }
}

/** A read that failed for want of an answer may be tried again; a refusal stays a refusal. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof RefusedError && error.status >= 500);
}
