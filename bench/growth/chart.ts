import { chartStyle } from "./chart-style.ts";
import type { Growth } from "./growth.ts";
import { type Axis, decadesOf, logAxis } from "./log-axis.ts";
import { svgText } from "./svg-text.ts";

/** Lines on two logarithmic axes. */
export type Chart = {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly lines: readonly { readonly name: string; readonly points: Growth["points"] }[];
};

const size = { width: 760, height: 420 };
const frame = { left: 76, right: 560, top: 52, bottom: 360 };
const lineHeight = 18;
/** Told apart without colours too. */
const dashes = ["", "8 4", "2 4", "10 3 2 3", "14 6"];

/** A picture that stands on light and on dark pages alike: it brings its own background for either. */
export function chartSvg({ title, across, up, lines }: Chart): string {
  const all = lines.flatMap(({ points }) => points);
  const x = logAxis(
    all.map(([value]) => value),
    frame.left,
    frame.right,
  );
  const y = logAxis(
    all.map(([, value]) => value),
    frame.bottom,
    frame.top,
  );
  const labelled = labelPlaces(lines.map(({ points }) => y.at(points.at(-1)?.[1] ?? NaN)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title">`,
    `<title id="title">${svgText(title)}</title>`,
    chartStyle,
    `<rect class="page" width="${size.width}" height="${size.height}"/>`,
    `<text class="head" x="16" y="28">${svgText(title)}</text>`,
    ...gridAcross(x),
    ...gridUp(y),
    `<text x="${(frame.left + frame.right) / 2}" y="${size.height - 16}" text-anchor="middle">${svgText(across)}</text>`,
    `<text x="20" y="${(frame.top + frame.bottom) / 2}" text-anchor="middle" transform="rotate(-90 20 ${(frame.top + frame.bottom) / 2})">${svgText(up)}</text>`,
    ...lines.flatMap(({ name, points }, at) => {
      const places = points.map(([wide, high]) => `${round(x.at(wide))},${round(y.at(high))}`);
      const dash = dashes[at % dashes.length] ?? "";
      return [
        `<polyline class="line l${at}" points="${places.join(" ")}"${dash && ` stroke-dasharray="${dash}"`}/>`,
        ...places.map((place) => {
          const [cx = "", cy = ""] = place.split(",");
          return `<circle class="dot l${at}" cx="${cx}" cy="${cy}" r="3"/>`;
        }),
        `<text class="name l${at}" x="${frame.right + 12}" y="${round((labelled[at] ?? 0) + 4)}">${svgText(name)}</text>`,
      ];
    }),
    "</svg>",
    "",
  ].join("\n");
}

function gridAcross(x: Axis): readonly string[] {
  return decadesOf(x).flatMap((value) => [
    `<line class="grid" x1="${round(x.at(value))}" x2="${round(x.at(value))}" y1="${frame.top}" y2="${frame.bottom}"/>`,
    `<text x="${round(x.at(value))}" y="${frame.bottom + 20}" text-anchor="middle">${value.toLocaleString("en-US")}</text>`,
  ]);
}

function gridUp(y: Axis): readonly string[] {
  return decadesOf(y).flatMap((value) => [
    `<line class="grid" x1="${frame.left}" x2="${frame.right}" y1="${round(y.at(value))}" y2="${round(y.at(value))}"/>`,
    `<text x="${frame.left - 8}" y="${round(y.at(value) + 4)}" text-anchor="end">${value.toLocaleString("en-US", { maximumSignificantDigits: 1 })}</text>`,
  ]);
}

/** Beside the ends of the lines, moved apart as far as they would cover each other. */
function labelPlaces(ends: readonly number[]): readonly number[] {
  const places = [...ends];
  const fromTop = ends.map((_, at) => at).toSorted((one, other) => (ends[one] ?? 0) - (ends[other] ?? 0));
  let free = -Infinity;
  for (const at of fromTop) {
    places[at] = Math.max(places[at] ?? 0, free);
    free = (places[at] ?? 0) + lineHeight;
  }
  return places;
}

const round = (value: number): string => value.toFixed(1);
