import { canonicalJson } from "../../../contract/canonical-json.ts";

/** Something to send, frozen when it is made: every attempt sends the same bytes but for the device's clock. */
export type Parcel = {
  readonly address: string;
  readonly id: string;
  /** The body of an attempt made at this moment, as JSON. */
  readonly bodyAt: (nowMs: number) => string;
  /** What the receipt's hash is made of. */
  readonly hashedText: string;
};

type Content = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Packs what is sent to a call of the kiosk; the clock is added at each attempt and stays out of the hash. */
export function pack(address: string, content: Content): Parcel {
  const frozen = JSON.stringify(content);
  return {
    address,
    id: content.id,
    bodyAt: (nowMs) => `{"deviceNow":"${new Date(nowMs).toISOString()}",${frozen.slice(1)}`,
    hashedText: canonicalJson(content),
  };
}
