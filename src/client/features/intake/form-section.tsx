import type { ReactNode } from "react";
import { Card } from "../../ui/card.tsx";
import type { SectionId } from "./questions/sections.ts";

type Props = { readonly id: SectionId; readonly title: string; readonly children: ReactNode };

/** One of the six parts of the form; the section list leads to its heading. */
export function FormSection({ id, title, children }: Props) {
  return (
    <Card
      titleId={`section-${id}`}
      title={
        <span id={`heading-${id}`} tabIndex={-1}>
          {title}
        </span>
      }
    >
      {children}
    </Card>
  );
}
