/** What stands in the margins of every printed page; the page number stands at the top right of each. */
export type PageMargins = {
  readonly topLeft: string;
  /** Stands before the page number. */
  readonly topRight?: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  /** "page" and "of" in the language of the page. */
  readonly page?: readonly [string, string];
};

const letters = 'font: 10pt/1.25 "Noto Sans", Arial, "Helvetica Neue", sans-serif; color: #000;';

/** The rules of a style sheet that prints these lines on every page. */
export function pageMarginRules(margins: PageMargins): string {
  const { topLeft, topRight, bottomLeft, bottomRight, page = ["page", "of"] } = margins;
  const before = topRight === undefined ? "" : `${topRight} · `;
  const number = `${cssString(`${before}${page[0]} `)} counter(page) ${cssString(` ${page[1]} `)} counter(pages)`;
  return `@page {
    margin: ${marginMm(topLeft, boldLettersOnALine)} 12mm ${marginMm(bottomRight, lettersOnALine)};
    @top-left { content: ${cssString(topLeft)}; ${letters} font-weight: 700; text-align: left; width: 62%; }
    @top-right { content: ${number}; ${letters} text-align: right; white-space: nowrap; }
    @bottom-left { content: ${cssString(bottomLeft)}; ${letters} font-weight: 700; text-align: left; white-space: nowrap; }
    @bottom-right { content: ${cssString(bottomRight)}; ${letters} text-align: right; width: 76%; }
  }`;
}

/** Letters of 10 pt that fit the width given to them above on the narrower of the two papers. */
const boldLettersOnALine = 56;
const lettersOnALine = 72;

/** Room for every line of the longest name; a short one leaves the page to the advice. */
function marginMm(text: string, onALine: number): string {
  return `${8 + 5 * Math.ceil(text.length / onALine)}mm`;
}

/** A CSS string in which no typed letter can end the string or start a rule. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /[A-Za-z0-9 ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
