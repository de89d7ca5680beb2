/**
 * What the form and the page that holds it in a frame say to each other, by `postMessage`. None of it is about a patient:
 * that the form is there, how tall it is, that it was sent, and the language to begin in. Free of packages.
 */

/** On every message, so that those of other programs in the same page are told apart. */
export const embeddingEnvelope = { source: "ketascreen", version: 1 } as const;

type Envelope = typeof embeddingEnvelope;

/** Tallest height that is ever asked for, in CSS pixels; a longer form scrolls inside its frame. */
export const tallestFramePx = 20_000;

/** What the form says. `ready`: it stands at its first question. `done`: the answers of one patient are with the clinic. */
export type FrameMessage =
  | (Envelope & { readonly kind: "ready" })
  /** `heightPx` is a whole number of CSS pixels, 1 to `tallestFramePx`, inclusive. */
  | (Envelope & { readonly kind: "height"; readonly heightPx: number })
  | (Envelope & { readonly kind: "done" });

/**
 * What the page says once the form has loaded, and again to change the language. `language` is as in `lang`: "es",
 * "es-MX"; absent: the form chooses.
 */
export type HostMessage = Envelope & { readonly kind: "hello"; readonly language?: string };

/** A message of the form; undefined for anything else, also for one that holds more than it should. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isEnveloped(data)) return undefined;
  const { kind, heightPx } = data;
  if (kind === "height")
    return hasOnly(data, "heightPx") && isHeight(heightPx)
      ? { ...embeddingEnvelope, kind, heightPx }
      : undefined;
  return (kind === "ready" || kind === "done") && hasOnly(data) ? { ...embeddingEnvelope, kind } : undefined;
}

/** A message of the page; undefined for anything else, also for one that holds more than it should. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (!isEnveloped(data) || data.kind !== "hello" || !hasOnly(data, "language")) return undefined;
  const { language } = data;
  if (language === undefined) return { ...embeddingEnvelope, kind: "hello" };
  return isLanguage(language) ? { ...embeddingEnvelope, kind: "hello", language } : undefined;
}

/** "es", "es-MX": a language tag of the shape that `lang` takes, of 35 characters or fewer. */
export function isLanguage(value: unknown): value is string {
  return typeof value === "string" && value.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value);
}

type Enveloped = { readonly kind?: unknown; readonly heightPx?: unknown; readonly language?: unknown };

function isEnveloped(data: unknown): data is Enveloped {
  if (typeof data !== "object" || data === null) return false;
  const { source, version } = data as { source?: unknown; version?: unknown };
  return source === embeddingEnvelope.source && version === embeddingEnvelope.version;
}

function hasOnly(data: object, ...further: string[]): boolean {
  const expected = ["source", "version", "kind", ...further];
  return Object.keys(data).every((key) => expected.includes(key));
}

function isHeight(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= tallestFramePx;
}
