import { describe, expect, test } from "vitest";
import { chartSvg } from "../../bench/growth/chart.ts";

const chart = {
  title: "Time & names",
  across: "names",
  up: "ms",
  lines: [
    {
      name: "ours",
      points: [
        [1000, 0.1],
        [100_000, 0.2],
      ] as const,
    },
    {
      name: "theirs <1>",
      points: [
        [1000, 0.1],
        [100_000, 0.21],
      ] as const,
    },
  ],
};

describe("a picture of growth", () => {
  const svg = chartSvg(chart);

  test("names every line beside its end, readable where they end close together", () => {
    const places = [...svg.matchAll(/class="name l\d" x="\d+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(18);
  });

  test("has every power of ten on its axes", () => {
    for (const label of ["1,000", "10,000", "100,000", "0.1", "1"]) expect(svg).toContain(`>${label}</text>`);
  });

  test("brings its own background for light and dark pages", () => {
    expect(svg).toContain('class="page"');
    expect(svg).toContain("prefers-color-scheme: dark");
  });

  test("takes words as words", () => {
    expect(svg).toContain("theirs &lt;1&gt;");
    expect(svg).toContain("Time &amp; names");
  });

  test("tells lines apart without colours", () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });
});
