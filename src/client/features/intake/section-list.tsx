import { memo, useEffect, useState } from "react";
import styles from "./intake.module.css";
import { usePreview } from "./preview/preview-context.ts";
import { type SectionId, sections } from "./questions/sections.ts";

/** The six parts, and how many of their questions are not answered yet. */
export const SectionList = memo(function SectionList() {
  const left = usePreview()?.left;
  const current = useSectionInView();
  return (
    <nav aria-label="Parts of the form" className={styles.sectionList}>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#section-${id}`}
              className={styles.sectionLink}
              aria-current={current === id ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              <span>{title}</span>
              <span className={styles.left}>{left && (left[id] === 0 ? "done" : `${left[id]} left`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});

function goTo(id: SectionId): void {
  const heading = document.getElementById(`heading-${id}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** The part that stands under the top of the window. */
function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>("visit");
  useEffect(() => {
    const find = () => {
      const passed = sections.filter(({ id }) => {
        const heading = document.getElementById(`heading-${id}`);
        return heading !== null && heading.getBoundingClientRect().top < 180;
      });
      setCurrent(passed.at(-1)?.id ?? "visit");
    };
    window.addEventListener("scroll", find, { passive: true });
    return () => window.removeEventListener("scroll", find);
  }, []);
  return current;
}
