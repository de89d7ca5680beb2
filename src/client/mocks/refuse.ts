import { HttpResponse } from "msw";
import type { ErrorBody, ErrorCode } from "../../contract/errors.ts";

/** A refusal as the server words it. */
export const refuse = (status: number, code: ErrorCode, message: string, currentVersion?: number) =>
  HttpResponse.json<ErrorBody>(
    { error: { code, message, ...(currentVersion !== undefined && { currentVersion }) } },
    { status },
  );
