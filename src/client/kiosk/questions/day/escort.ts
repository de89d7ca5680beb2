import type { Draft } from "../../answers/draft.ts";
import { placeIn, type Place } from "../../answers/place.ts";
import { boxesPage } from "../kinds/boxes-page.tsx";
import { choicePage, yesNo } from "../kinds/choice.tsx";
import type { Page } from "../page.ts";

const place = placeIn("lifestyle", "escort");

/** Name and phone number are kept only beside somebody who is arranged. */
function detail(key: "name" | "phone"): Place<string> {
  return {
    read: (draft) => place.read(draft)?.[key],
    write: (draft, value) => {
      const { [key]: _, ...others } = place.read(draft) ?? { arranged: "yes" as const };
      return place.write(draft, value === undefined ? others : { ...others, [key]: value });
    },
  };
}

const escort = choicePage({
  id: "day.escort",
  part: "day",
  ask: "day.escort",
  options: yesNo,
  read: (draft) => place.read(draft)?.arranged,
  write: (draft, arranged) => place.write(draft, arranged && { arranged }),
});

const who = boxesPage({
  id: "day.escort-who",
  part: "day",
  ask: "day.escort-who",
  boxes: [
    { ...detail("name"), label: "day.escort-name", maxLength: 120, capitals: "words" },
    { ...detail("phone"), label: "day.escort-phone", maxLength: 60, inputMode: "tel" },
  ],
  skip: "form.not-sure",
  missing: "day.escort-missing",
});

/** Who takes the patient home. */
export const escortPages = (draft: Draft): readonly Page[] =>
  place.read(draft)?.arranged === "yes" ? [escort, who] : [escort];
