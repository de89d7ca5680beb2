/** The part of the peer's types that is used here, so that the project's own checks do not need its package. */
declare module "fuse.js" {
  export default class Fuse {
    constructor(
      list: readonly string[],
      options?: {
        readonly ignoreLocation?: boolean;
        readonly threshold?: number;
        readonly minMatchCharLength?: number;
      },
    );
    search(pattern: string, options?: { readonly limit?: number }): readonly { readonly refIndex: number }[];
  }
}
