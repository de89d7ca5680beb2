import type { Handler } from "../handler.ts";

export const getVocabulary: Handler<"getVocabulary"> = async (_call, { names }) => ({
  status: 200,
  body: names.inUse,
});
