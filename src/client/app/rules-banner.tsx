import { useClinic } from "../api/clinic.ts";
import { RulesNotVerifiedNotice } from "../ui/rules-not-verified.tsx";
import { whatToDo } from "../ui/rules-not-verified-words.ts";

/** On top of every page while the rules do not answer their canaries as known. */
export function RulesBanner({ isScreenOnly = false }: { readonly isScreenOnly?: boolean }) {
  const check = useClinic().data?.rulesNotVerified;
  if (check === undefined) return null;
  return (
    <RulesNotVerifiedNotice check={check} isScreenOnly={isScreenOnly}>
      {whatToDo}
    </RulesNotVerifiedNotice>
  );
}
