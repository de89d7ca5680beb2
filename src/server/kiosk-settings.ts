/** How the kiosk behaves, and which pages may hold it, from the environment. */
import type { Environment, Unusable } from "./config.ts";
import { loopbackHosts } from "./doors/loopback-hosts.ts";

export type KioskSettings = {
  /** As `URL.origin` writes them, each once; empty: no page may hold the form in a frame. */
  readonly embedOrigins: readonly string[];
  /** 15 to 3600. */
  readonly idleSeconds: number;
  /** 10 to 600. */
  readonly warningSeconds: number;
};

/** What holds where nothing is set. */
export const usualKiosk: KioskSettings = { embedOrigins: [], idleSeconds: 90, warningSeconds: 30 };

const times = {
  idleSeconds: { name: "KIOSK_IDLE_SECONDS", min: 15, max: 3600 },
  warningSeconds: { name: "KIOSK_WARNING_SECONDS", min: 10, max: 600 },
} as const;

/** Reads EMBED_ORIGINS, KIOSK_IDLE_SECONDS and KIOSK_WARNING_SECONDS; an unset or empty one takes its default. */
export function readKioskSettings(env: Environment): KioskSettings | Unusable {
  const embedOrigins = new Set<string>();
  for (const written of (env["EMBED_ORIGINS"] ?? "").split(/[\s,]+/).filter(Boolean)) {
    const origin = originOf(written);
    if (typeof origin !== "string") return origin;
    embedOrigins.add(origin);
  }
  const idleSeconds = secondsOf("idleSeconds", env);
  if (typeof idleSeconds !== "number") return idleSeconds;
  const warningSeconds = secondsOf("warningSeconds", env);
  if (typeof warningSeconds !== "number") return warningSeconds;
  return { embedOrigins: [...embedOrigins], idleSeconds, warningSeconds };
}

function secondsOf(setting: keyof typeof times, env: Environment): number | Unusable {
  const { name, min, max } = times[setting];
  const written = env[name] || String(usualKiosk[setting]);
  const seconds = /^\d{1,4}$/.test(written) ? Number(written) : NaN;
  if (seconds >= min && seconds <= max) return seconds;
  return {
    problem: `${name} is "${written}". Set ${name} to a whole number of seconds from ${min} to ${max}.`,
  };
}

/** Compared as browsers do, by scheme, name and port: what else an address holds would promise a check that none makes. */
function originOf(written: string): string | Unusable {
  const refuse = (reason: string): Unusable => ({
    problem: `EMBED_ORIGINS names "${written}", ${reason}. Write origins like https://portal.example, with commas between.`,
  });
  const url = URL.parse(written);
  const isPlainName = url !== null && /^([a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(url.hostname);
  if (url === null || !isPlainName || !["http:", "https:"].includes(url.protocol))
    return refuse(written.includes("*") ? "but each origin has to be named in full" : "which is no origin");
  if (url.href !== `${url.origin}/`) return refuse("which is more than an origin");
  const isThisMachine = loopbackHosts.includes(url.hostname.replace(/^\[|\]$/g, ""));
  if (url.protocol === "http:" && !isThisMachine)
    return refuse("which anyone on the way can change, because it is not https");
  return url.origin;
}
