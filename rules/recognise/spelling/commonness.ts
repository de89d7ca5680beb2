import { mostPrescribed } from "../../data/most-prescribed.ts";

const placeById: ReadonlyMap<string, number> = new Map(mostPrescribed.map((id, place) => [id, place]));
const leastOfListed = 0.4;

/** How commonly a drug is met: 1 for the one prescribed most, falling to 0.4 along the list, 0 beyond it. */
export function commonnessOf(id: string): number {
  const place = placeById.get(id);
  if (place === undefined) return 0;
  return 1 - (1 - leastOfListed) * Math.sqrt(place / mostPrescribed.length);
}
