/** The heading of a medicine's card. */
export const medicineHeadingId = (id: string): string => `medicine-${id}`;

/** Takes the focus to a medicine when what was pressed is gone, so that it does not fall back to the top of the page. */
export function focusMedicine(id: string): void {
  document.getElementById(medicineHeadingId(id))?.focus();
}
