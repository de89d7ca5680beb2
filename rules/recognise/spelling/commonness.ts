import { mostPrescribed } from "../../data/most-prescribed.ts";

const leastOfListed = 0.4;

const commonnessById: ReadonlyMap<string, number> = new Map(
  mostPrescribed.map((id, place) => [id, 1 - (1 - leastOfListed) * Math.sqrt(place / mostPrescribed.length)]),
);

/** How commonly a drug is met: 1 for the one prescribed most, falling to 0.4 along the list, 0 beyond it. */
export function commonnessOf(id: string): number {
  return commonnessById.get(id) ?? 0;
}
