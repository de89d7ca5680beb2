/** Claims about malformed and older-format intakes, beyond those about every intake. */
import type { BadIntake } from "../malformed/bad-intake.ts";
import { bytesOf, type Claim } from "./claim.ts";

export const ofBadIntakes: readonly Claim<BadIntake>[] = [
  {
    what: "unreadable answers that no finding names at the highest level",
    isBrokenBy: ({ given: { unreadable }, assessment: { advisories, disposition, quietLine } }) => {
      if (unreadable.length === 0) return false;
      const named = advisories
        .flatMap(({ findings }) => findings)
        .filter(({ rule, level }) => rule === "evaluation-incomplete" && level === "stop-and-call")
        .flatMap(({ reasons }) => reasons.map(({ path }) => path));
      const areAllNamed = unreadable.every((path) => named.some((each) => isSamePlace(each, path)));
      return !areAllNamed || disposition !== "stop-and-call" || quietLine !== undefined;
    },
  },
  {
    what: "answers left out, as older formats do, that are called unreadable",
    isBrokenBy: ({ given: { unreadable }, assessment: { outcomes } }) =>
      unreadable.length === 0 && outcomes[0]?.outcome !== "not-found",
  },
  {
    what: "keys that no format knows and that change the assessment",
    isBrokenBy: ({ given: { withoutStrangeKeys }, assessment, engine }) =>
      withoutStrangeKeys !== undefined && bytesOf(engine(withoutStrangeKeys)) !== bytesOf(assessment),
  },
];

/** What is broken inside an answer that is read whole or not at all may be named by the whole. */
const isSamePlace = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
