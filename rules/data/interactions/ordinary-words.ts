/**
 * Brands of the interacting medicines that are also words, names or parts of other products' names: they count only as
 * the whole entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  "athos coronal formula ixia memox natrix telma".split(" "),
);
