import type { EngineFigures, EngineResult } from "../engine/measure.ts";
import type { Table } from "../table.ts";
import { count, kib, perSecond, power, times } from "./words.ts";

/** The engine, its peer and its limit in full. */
export function engineTables({ typical, large, memory, growth }: EngineResult): readonly Table[] {
  return [speed(typical, large), memoryTable(memory), growthTable(growth)];
}

function speed(...sizes: readonly EngineFigures[]): Table {
  const rows = sizes.flatMap(({ medicines, assess, conditions, decide, jsonRules, limit }) => [
    [`${medicines} medicines: from answers to every text, a second`, perSecond(assess), "", ""],
    [
      `${medicines} medicines: from facts to every text, a second`,
      perSecond(decide),
      perSecond(jsonRules),
      perSecond(limit),
    ],
    [
      "… as a ratio",
      "1",
      `${times(jsonRules.medianUs / decide.medianUs)} times slower`,
      `${times(decide.medianUs / limit.medianUs)} times faster`,
    ],
    [
      `${medicines} medicines: conditions alone, no text, a second`,
      perSecond(conditions),
      `${times(jsonRules.medianUs / conditions.medianUs)} times slower`,
      "",
    ],
  ]);
  return [["decisions", "Ketascreen", "json-rules-engine", "hand-inlined (limit)"], ...rows];
}

function memoryTable(memory: EngineResult["memory"]): Table {
  const { bytesPerAssess, bytesPerDecide, bytesPerJsonRules, bytesPerLimit } = memory;
  const grown = memory.heapGrowthBytes;
  return [
    ["memory, typical intake", "Ketascreen", "json-rules-engine", "hand-inlined (limit)"],
    ["Allocated for a whole assessment", kib(bytesPerAssess), "", ""],
    ["Allocated from facts to every text", kib(bytesPerDecide), kib(bytesPerJsonRules), kib(bytesPerLimit)],
    [`Heap kept after ${count(memory.assessments)} assessments`, grown <= 0 ? "nothing" : kib(grown), "", ""],
  ];
}

function growthTable({ assess, decide, jsonRules, limit }: EngineResult["growth"]): Table {
  const all = [assess, decide, jsonRules, limit];
  const us = (value: number): string => `${value < 100 ? value.toFixed(1) : count(Math.round(value))} µs`;
  const rows = assess.points.map(([medicines], at) => [
    `${medicines} ${medicines === 1 ? "medicine" : "medicines"}`,
    ...all.map(({ points }) => us(points[at]?.[1] ?? NaN)),
  ]);
  return [
    ["growth", "assessment", "decision", "json-rules-engine", "hand-inlined (limit)"],
    ...rows,
    ["grows like their number to the power", ...all.map(({ exponent }) => power(exponent))],
  ];
}
