import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * What is loaded from here on is kept compiled beside the packages it came with, so that the next start needs a third of the
 * time. Where nothing can be written there, nothing is kept.
 */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/ketascreen"));
}
