import { useEffect } from "react";
import { type PageMargins, pageMarginRules } from "./page-margin-rules.ts";

/**
 * Prints lines in the page margins as long as the caller is on the screen. They are rules of a constructed
 * style sheet, because the content policy refuses inline style. A browser that knows no page margins gets none.
 */
export function usePageMargins(margins: PageMargins): void {
  const rules = pageMarginRules(margins);
  useEffect(() => {
    if (!canPrintPageMargins()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}

/** False in browsers that leave the margins of printed pages empty. */
export function canPrintPageMargins(): boolean {
  return "CSSMarginRule" in window;
}
