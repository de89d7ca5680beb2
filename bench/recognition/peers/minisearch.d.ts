/** The part of the peer's types that is used here, so that the project's own checks do not need its package. */
declare module "minisearch" {
  export default class MiniSearch<Document> {
    constructor(options: {
      readonly fields: readonly (keyof Document)[];
      readonly searchOptions?: {
        readonly prefix?: boolean;
        readonly fuzzy?: (term: string) => number;
      };
    });
    addAll(documents: readonly Document[]): void;
    search(query: string): readonly { readonly id: unknown }[];
  }
}
