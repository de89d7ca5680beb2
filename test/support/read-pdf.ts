import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfPage = {
  widthMm: number;
  heightMm: number;
  lines: string[];
  text: string;
  /** Every letter in the order in which it was drawn, so that a table cell of several lines stays together; no spaces. */
  letters: string;
  /** How far the text reaches, from the left and the bottom edge of the paper. */
  textMm: { left: number; right: number; bottom: number; top: number };
  smallestTextPt: number;
};

type Piece = { text: string; left: number; right: number; baseline: number; heightPt: number };

const mmPerPoint = 25.4 / 72;

/** Reads a printed PDF back: for each page its paper size and its lines of text, from top to bottom. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , left, baseline] = item.transform as number[];
      const from = left ?? 0;
      return [
        {
          text: item.str,
          left: from,
          right: from + item.width,
          baseline: baseline ?? 0,
          heightPt: item.height,
        },
      ];
    });
    const lines = linesOf(pieces);
    pages.push({
      widthMm: Math.round(width * mmPerPoint),
      heightMm: Math.round(height * mmPerPoint),
      lines,
      text: lines.join("\n"),
      letters: withoutSpaces(pieces.map((piece) => piece.text).join("")),
      textMm: {
        left: mmPerPoint * Math.min(...pieces.map((piece) => piece.left)),
        right: mmPerPoint * Math.max(...pieces.map((piece) => piece.right)),
        bottom: mmPerPoint * Math.min(...pieces.map((piece) => piece.baseline)),
        top: mmPerPoint * Math.max(...pieces.map((piece) => piece.baseline + piece.heightPt)),
      },
      smallestTextPt: Math.min(...pieces.map((piece) => piece.heightPt)),
    });
  }
  await task.destroy();
  return pages;
}

/** Pieces whose baselines lie within two points of each other are one line, read from left to right. */
function linesOf(pieces: Piece[]): string[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row[0].baseline - piece.baseline < 2) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => joinPieces(row.toSorted((a, b) => a.left - b.left)));
}

/** A ligature is a piece of its own: pieces that touch are one word. */
function joinPieces(row: Piece[]): string {
  let line = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const isTouching = piece.left - right < piece.heightPt * 0.12;
    line += isTouching ? piece.text : ` ${piece.text}`;
    right = piece.right;
  }
  return line.replace(/ +/g, " ").trim();
}

/** Letters alone: on paper a line may end inside a long word. */
export const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, "");
