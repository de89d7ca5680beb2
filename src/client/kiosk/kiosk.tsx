import type { KioskFacts } from "../../contract/kiosk/page-facts.ts";

type Props = { readonly facts: KioskFacts };

export function Kiosk({ facts }: Props) {
  return <h1>{facts.clinicName}</h1>;
}
