import { useEffect, useState } from "react";
import type { Source } from "../../../../rules/index.ts";

type Sources = ReadonlyMap<string, Source>;

/**
 * The texts of the sources, fetched after the advice is on the screen. Until they are there, or when they cannot be
 * fetched, citations show their keys.
 */
export function useSources(): Sources {
  const [sources, setSources] = useState<Sources>(new Map());
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const loaded = await import("./source-texts.ts").catch(() => undefined);
      if (isWanted && loaded) setSources(loaded.verifiedSources);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  return sources;
}
