/** What of a service worker's surroundings is used here; the compiler knows those of a page alone. */
export type WorkerScope = {
  readonly location: Location;
  readonly caches: CacheStorage;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: "window";
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: "install" | "activate", hear: (event: LastingEvent) => void): void;
    (type: "fetch", hear: (event: RequestEvent) => void): void;
    (type: "message", hear: (event: LastingEvent & { readonly data: unknown }) => void): void;
  };
};

type LastingEvent = {
  /** Keeps the worker alive until this is settled; while it installs, a failure is that of the installation. */
  readonly waitUntil: (work: Promise<unknown>) => void;
};

export type RequestEvent = LastingEvent & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
