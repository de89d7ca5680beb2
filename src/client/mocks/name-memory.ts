import { classifiedNames, type Intake } from "../../../rules/index.ts";
import { nameEvents, type NameProposal } from "../../contract/name-proposals.ts";

/** What saved screenings say about unknown names, as the server tells it: the last word decides. */
export function makeNameMemory() {
  const latest = new Map<string, NameProposal | undefined>();
  return {
    note(before: Intake | undefined, after: Intake, at: string): void {
      const said = before === undefined ? [] : classifiedNames(before);
      for (const event of nameEvents(said, classifiedNames(after))) {
        latest.set(
          event.name,
          event.as === "taken-back" ? undefined : { ...event, drugIds: [...event.drugIds], at },
        );
      }
    },
    proposals: (): readonly NameProposal[] =>
      [...latest.values()]
        .filter((proposal) => proposal !== undefined)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
