import { allRemovals } from "../controls/removals/index.ts";
import { needsBrowser, type Removal } from "../controls/removal.ts";
import { tryRemovals, type Trial } from "../controls/try-removals.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { provenFor, type Part, type Proof, type Wish } from "./proof.ts";

/** Of the short run: about three minutes of tests that need no page. */
const sampleSize = 24;

/** Each control against a hazard is taken out in a copy of the work tree, and the tests named for it must fail. */
export const controls: Part = {
  name: "controls",
  prove: async (wish) => proofsOf(await tryRemovals(chosen(wish)), wish),
};

function proofsOf({ tried, failBefore }: Trial, { isShort }: Wish): readonly Proof[] {
  const survived = tried.flatMap(({ removal: { name, file }, survivedBecause }) =>
    survivedBecause === undefined ? [] : [`${name} (${file}): ${survivedBecause}`],
  );
  const share = isShort ? `, a sample of ${tried.length} of ${allRemovals.length}` : "";
  const killed = tried.length - survived.length;
  return [
    provenFor("tests of hazards that fail with every control in its place", tried.length, failBefore),
    {
      what: `removals of a control that the tests named for it find out${share}`,
      goal: "all",
      measured: `${killed.toLocaleString("en-US")} of ${tried.length.toLocaleString("en-US")}`,
      isMet: tried.length > 0 && survived.length === 0,
      counterExamples: survived,
    },
  ];
}

/** All of them; or, in a short run, the same few for the same seed, of those whose tests need neither a browser nor a page. */
function chosen({ isShort, seed }: Wish): readonly Removal[] {
  if (!isShort) return allRemovals;
  const quick = allRemovals.filter((removal) => !needsBrowser(removal) && !needsPage(removal));
  const random = seededRandom(seed);
  return quick
    .map((removal) => ({ removal, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, sampleSize)
    .map(({ removal }) => removal);
}

function needsPage({ failing }: Removal): boolean {
  return Object.keys(failing).some((file) => file.startsWith("test/client/"));
}
