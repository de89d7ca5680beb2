/** The part of the peer's types that is used here, so that the project's own checks do not need its package. */
declare module "json-rules-engine" {
  export class Engine {
    constructor(
      rules?: readonly { readonly conditions: unknown; readonly event: { readonly type: string } }[],
      options?: { readonly allowUndefinedFacts?: boolean },
    );
    run(
      facts: Readonly<Record<string, unknown>>,
    ): Promise<{ readonly events: readonly { readonly type: string }[] }>;
  }
}
