import { refusal } from "../../errors.ts";
import type { Handler } from "../handler.ts";

/** Its address holds its hash, so that a browser may keep it for good. */
export const getVocabularyFile: Handler<"getVocabularyFile"> = async ({ params }, { names }) => {
  const { inUse, gzip } = names;
  if (gzip === undefined || inUse.file?.sha256 !== params.hash)
    return { status: 404, body: refusal("not-found", "This vocabulary is not in use. Load the page again.") };
  return {
    status: 200,
    body: gzip,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-encoding": "gzip",
      "cache-control": "public, max-age=31536000, immutable",
    },
  };
};
