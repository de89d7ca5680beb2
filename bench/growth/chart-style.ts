/** One colour for each line, dark enough on white and light enough on dark to be read as text. */
const colours = [
  { light: "#0b5fae", dark: "#7db8f0" },
  { light: "#a3470b", dark: "#f0a566" },
  { light: "#5b3fa0", dark: "#b9a3f0" },
  { light: "#1d6b3a", dark: "#7fd09a" },
  { light: "#8a1f5c", dark: "#ee8fc4" },
] as const;

const coloured = (scheme: "light" | "dark"): string =>
  colours.map((colour, at) => `.l${at} { color: ${colour[scheme]} }`).join("\n");

/** The looks of a picture, as an element of it. Lines are `l0`, `l1` … */
export const chartStyle = `<style>
text { font: 14px Helvetica, Arial, sans-serif; fill: #3a3f47 }
.head { font-size: 16px; font-weight: 600 }
.name { font-weight: 600 }
.page { fill: #ffffff }
.grid { stroke: #d5d9df }
.line { fill: none; stroke: currentColor; stroke-width: 2.5 }
.dot, text.name { fill: currentColor }
${coloured("light")}
@media (prefers-color-scheme: dark) {
text { fill: #d0d5dc }
.page { fill: #14181d }
.grid { stroke: #343a43 }
${coloured("dark")}
}
</style>`;
