/** A word under the axis, centred on its instant. */
export type AxisLabel = { readonly xPx: number; readonly text: string; readonly below?: string };
export type PlacedLabel = AxisLabel & { readonly textXPx: number };

const widthPerLetterPx = 7;
const betweenLabelsPx = 8;

/** Keeps the labels in the order given, first come first served; one that would touch another is left out. */
export function labelsWithoutOverlap(
  labels: readonly AxisLabel[],
  room: { readonly fromPx: number; readonly toPx: number },
): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly halfPx: number })[] = [];
  for (const label of labels) {
    const halfPx = (Math.max(label.text.length, label.below?.length ?? 0) * widthPerLetterPx) / 2;
    const textXPx = Math.max(room.fromPx + halfPx, Math.min(room.toPx - halfPx, label.xPx));
    const touches = placed.some(
      (other) => Math.abs(other.textXPx - textXPx) < other.halfPx + halfPx + betweenLabelsPx,
    );
    if (!touches) placed.push({ ...label, textXPx, halfPx });
  }
  return placed;
}
