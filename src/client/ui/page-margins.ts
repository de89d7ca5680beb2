import { useEffect } from "react";

/** What stands in the margins of every printed page; the page number stands at the top right of each. */
export type PageMargins = {
  readonly topLeft: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  /** "page" and "of" in the language of the page. */
  readonly page?: readonly [string, string];
};

/**
 * Prints lines in the page margins as long as the caller is on the screen. They are rules of a constructed
 * style sheet, because the content policy refuses inline style.
 */
export function usePageMargins({
  topLeft,
  bottomLeft,
  bottomRight,
  page = ["page", "of"],
}: PageMargins): void {
  const [pageWord, ofWord] = page;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageMarginRules({ topLeft, bottomLeft, bottomRight, page: [pageWord, ofWord] }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [topLeft, bottomLeft, bottomRight, pageWord, ofWord]);
}

/** False in browsers that leave the margins of printed pages empty. */
export function canPrintPageMargins(): boolean {
  return "CSSMarginRule" in window;
}

const letters = 'font: 10pt/1.25 "Noto Sans", Arial, "Helvetica Neue", sans-serif; color: #000;';

export function pageMarginRules({ topLeft, bottomLeft, bottomRight, page }: Required<PageMargins>): string {
  const [pageWord, ofWord] = page;
  const number = `${cssString(`${pageWord} `)} counter(page) ${cssString(` ${ofWord} `)} counter(pages)`;
  return `@page {
    margin: ${marginMm(topLeft)} 12mm ${marginMm(bottomRight)};
    @top-left { content: ${cssString(topLeft)}; ${letters} font-weight: 700; text-align: left; width: 82%; }
    @top-right { content: ${number}; ${letters} text-align: right; white-space: nowrap; }
    @bottom-left { content: ${cssString(bottomLeft)}; ${letters} font-weight: 700; text-align: left; white-space: nowrap; }
    @bottom-right { content: ${cssString(bottomRight)}; ${letters} text-align: right; width: 75%; }
  }`;
}

const lettersOnALine = 78;

/** Room for every line of the longest name; a short one leaves the page to the advice. */
function marginMm(text: string): string {
  return `${9 + 5 * Math.ceil(text.length / lettersOnALine)}mm`;
}

/** A CSS string in which no typed letter can end the string or start a rule. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /[A-Za-z0-9 ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
