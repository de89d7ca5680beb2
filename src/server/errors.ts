/** Refusals, and how anything that goes wrong is answered. */
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorBody, ErrorCode } from "../contract/errors.ts";
import type { Problem } from "../contract/problems.ts";

/** A request that is refused before a handler sees it. The message is for people. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  readonly statusCode: number;
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(statusCode: number, code: ErrorCode, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    this.problems = problems;
  }
}

/** The body of a refusal. */
export function refusal(code: ErrorCode, message: string, problems: readonly Problem[] = []): ErrorBody {
  return { error: { code, message, ...(problems.length > 0 && { problems: [...problems] }) } };
}

/** Answers that do not fit, each with its path. */
export function invalid(problems: readonly Problem[]): ErrorBody {
  return refusal("invalid", invalidMessage(problems.length), problems);
}

export function invalidMessage(count: number): string {
  return count === 1 ? "One answer does not fit. See what it is." : `${count} answers do not fit. See which.`;
}

/** What an operator may read of a failure: where and which kind, never what a patient said. `frames`: stack or places. */
export type FailureNote = {
  readonly route: string;
  readonly requestId: string;
  readonly error: string;
  readonly frames: readonly string[];
};

/** The one error handler. A caller gets a code and a sentence; only `note` learns where it failed. */
export function answerErrors(note: (failure: FailureNote) => void) {
  return (
    error: FastifyError | RefusedRequest | Error,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void => {
    const isFromKiosk = request.routeOptions.config.who === "kiosk";
    if (error instanceof RefusedRequest) {
      const { statusCode, code, message, problems } = error;
      // Problems quote answers. A patient can do nothing with them, and whoever stands at the tablet next shall not read them.
      void reply.status(statusCode).send(refusal(code, message, isFromKiosk ? [] : problems));
      if (isFromKiosk && code === "invalid") note(refusedAnswersOf(problems, request));
      return;
    }
    const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
    if (status >= 500) note(noteOf(error, request));
    const { code, message } = answers[status] ?? (status < 500 ? malformed : internal);
    void reply.status(answers[status] || status < 500 ? status : 500).send(refusal(code, message));
  };
}

type Answer = { readonly code: ErrorCode; readonly message: string };
const malformed: Answer = { code: "malformed", message: "The request cannot be read. Send one JSON object." };
const internal: Answer = {
  code: "internal",
  message:
    "Something failed on the server and nothing was saved. Try again; if it stays, use the paper form.",
};
const answers: Readonly<Record<number, Answer>> = {
  404: { code: "not-found", message: "There is nothing at this address." },
  413: { code: "too-large", message: "The request is too large. Shorten the longest answers." },
  415: { code: "not-json", message: "Only JSON is accepted. Send it with content-type application/json." },
  429: {
    code: "too-many-requests",
    message: "Too many requests from this device. Wait a minute and try again.",
  },
};

/** An address that is none, which no hook sees. It is not repeated. */
export function answerUnreadable(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(400)
    .send(
      refusal(
        "malformed",
        "This address cannot be read. Open the one the console names, or /kiosk/ on a tablet.",
      ),
    );
}

/** Answers a kiosk could not send are with nobody, so the operator reads where they did not fit, but not what they were. */
function refusedAnswersOf(problems: readonly Problem[], { id, routeOptions }: FastifyRequest): FailureNote {
  const paths = problems.slice(0, 10).map(({ path }) => path.slice(0, 80));
  return { route: routeOptions.url ?? "no route", requestId: id, error: "answers refused", frames: paths };
}

/** Messages may quote an answer, so the kind of error and its stack frames are all that is kept. */
function noteOf(error: Error, { id, routeOptions }: FastifyRequest): FailureNote {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    route: routeOptions.url ?? "no route",
    requestId: id,
    error: error.name,
    frames: frames.slice(0, 10).map((line) => line.trim()),
  };
}
