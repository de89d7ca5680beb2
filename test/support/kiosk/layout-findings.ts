/**
 * Runs in the page. What a patient could not read or not hit: a page that scrolls sideways, targets below 48 pixels, text
 * that sticks out of the window or of what holds it.
 */
export function layoutFindings(): readonly string[] {
  const leastPx = 48;
  const page = document.documentElement;
  const shown = document.querySelector("dialog[open]") ?? document.body;
  const findings: string[] = [];
  const overPx = page.scrollWidth - page.clientWidth;
  if (overPx > 0) findings.push(`scrolls sideways by ${overPx} px`);

  for (const control of shown.querySelectorAll("button, a[href], input, select, textarea, [role=option]")) {
    const target = control.closest("label") ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (!control.checkVisibility() || (width >= leastPx && height >= leastPx)) continue;
    findings.push(`target of ${width.toFixed()} × ${height.toFixed()} px: ${control.outerHTML}`);
  }

  const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (holder === null || text.textContent?.trim() === "" || !holder.checkVisibility()) continue;
    if (holder.closest(".visually-hidden, option, textarea, noscript") !== null) continue;
    const cut = whereCut(text, holder);
    if (cut !== undefined) findings.push(`text cut by ${cut}: ${text.textContent}`);
  }

  for (const list of shown.querySelectorAll("select")) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(list);
    const drawing = document.createElement("canvas").getContext("2d");
    if (drawing === null) continue;
    drawing.font = font;
    const widthPx = drawing.measureText(list.selectedOptions[0]?.text ?? "").width;
    if (widthPx > list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight))
      findings.push(`text cut by its list: ${list.selectedOptions[0]?.text}`);
  }
  return findings;

  function whereCut(text: Node, holder: Element): string | undefined {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom, height, width } of range.getClientRects()) {
      if (width === 0) continue;
      if (left < -1 || right > page.clientWidth + 1) return "the window";
      // A line's box is lower than the letters' own; what they stick out by is room for accents.
      const spareY = height * 0.2;
      for (let each: Element | null = holder; each !== null && each !== shown; each = each.parentElement) {
        const box = each.getBoundingClientRect();
        if (getComputedStyle(each).display === "inline" || box.width === 0) continue;
        const isOutside =
          left < box.left - 1.5 ||
          right > box.right + 1.5 ||
          top < box.top - spareY ||
          bottom > box.bottom + spareY;
        if (isOutside) return `<${each.tagName.toLowerCase()} class="${each.className}">`;
      }
    }
    return undefined;
  }
}
