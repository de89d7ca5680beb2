/** The shape of a handler, derived from its entry in the route table. */
import type { z } from "zod";
import type { Route, RouteName, Routes } from "../../contract/routes.ts";
import type { Context } from "./context.ts";

type Parsed<R, Part extends string> =
  R extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? z.output<Schema> : undefined;

/** The checked parts of a call; undefined where the route takes none. */
export type Call<R extends Route> = {
  readonly params: Parsed<R, "params">;
  readonly query: Parsed<R, "query">;
  readonly body: Parsed<R, "body">;
};

/** One of the answers the route table lists. */
export type Reply<R extends Route> = {
  [Status in keyof R["responses"] & number]: {
    readonly status: Status;
    readonly body: R["responses"][Status] extends z.ZodType ? z.output<R["responses"][Status]> : never;
    /** Beside those of every reply. */
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof R["responses"] & number];

export type Handler<Name extends RouteName> = (
  call: Call<Routes[Name]>,
  context: Context,
) => Promise<Reply<Routes[Name]>>;

/** One handler for each entry of the table. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };
