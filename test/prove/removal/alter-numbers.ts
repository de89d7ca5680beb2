import {
  defaultProtocol,
  protocolListSettings,
  protocolSettings,
} from "../../../rules/data/default-protocol.ts";
import type { Protocol } from "../../../rules/protocol.ts";
import type { Alteration } from "./alteration.ts";

/** A number as people change it, and, of hours, the least that can change an answer: they are kept to the minute. */
const oneMinuteInHours = 1 / 60;

/** Every number of the protocol a step higher and a step lower; of every list, each entry moved, taken out, one added. */
export const numberAlterations: readonly Alteration[] = [
  ...protocolSettings.flatMap(({ key, value, unit }) =>
    stepsOf(unit, value).flatMap(({ kind, step }) =>
      [value - step, value + step].map((to) =>
        withNumber(kind, `${key} ${value} to ${Number(to.toFixed(4))}`, { [key]: to }),
      ),
    ),
  ),
  ...protocolListSettings.flatMap(({ key, value }) => [
    ...value.flatMap((minute, at) => [
      withNumber("list entry taken out", `${key} without ${minute}`, { [key]: value.toSpliced(at, 1) }),
      ...[minute - 1, minute + 1].map((to) =>
        withNumber("list entry one step", `${key} ${minute} to ${to}`, { [key]: value.with(at, to) }),
      ),
    ]),
    withNumber("list entry added", `${key} with 90`, { [key]: [...value, 90] }),
  ]),
];

function stepsOf(unit: string, value: number): readonly { readonly kind: string; readonly step: number }[] {
  const whole = { kind: "number one step", step: Math.min(1, value) };
  return unit === "h" ? [whole, { kind: "number of hours one minute", step: oneMinuteInHours }] : [whole];
}

function withNumber(kind: string, name: string, altered: Partial<Protocol>): Alteration {
  return { kind, name, make: () => ({ protocol: { ...defaultProtocol, ...altered } }) };
}
