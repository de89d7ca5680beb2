import { useEffect, useSyncExternalStore } from "react";
import type { Names } from "./names.ts";

let names: Names | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** The names that are known by now; undefined while they are under way. The form asks on without them. */
export const namesNow = (): Names | undefined => names;

/** Fetches the tables of names, once. When that fails, the next call tries again. */
export function loadNames(): Promise<void> {
  loading ??= import("./known-names.ts").then(
    ({ knownNames }) => {
      names = knownNames;
      for (const tell of listeners) tell();
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** The names, fetched behind what is shown; a component that uses them is drawn anew when they are there. */
export function useNames(): Names | undefined {
  useEffect(() => void loadNames(), []);
  return useSyncExternalStore(listen, namesNow);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
