import type { StoredScreening } from "../../../contract/screening.ts";
import { RulesNotVerifiedNotice } from "../../ui/rules-not-verified.tsx";
import { madeUnverified } from "../../ui/rules-not-verified-words.ts";

/** Stands on a version that was assessed by rules that were not verified, whatever the rules are now. */
export function MadeUnverifiedNotice({ rulesNotVerified }: Pick<StoredScreening, "rulesNotVerified">) {
  if (rulesNotVerified === undefined) return null;
  return <RulesNotVerifiedNotice check={rulesNotVerified}>{madeUnverified}</RulesNotVerifiedNotice>;
}
