/** Words of everyday language that registers also list as names of products; folded. */
export const ordinaryWords: ReadonlySet<string> = new Set(["calm", "relief"]);
