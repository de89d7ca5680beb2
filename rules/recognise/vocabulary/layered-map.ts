/**
 * A map laid over another: what the upper one has hides what the lower one has. Copying tens of thousands of entries
 * to add to them takes longer than reading the rest of a register. Entries of the lower map come first, in its order.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #lower: ReadonlyMap<Key, Value>;
  readonly #upper: ReadonlyMap<Key, Value>;

  /** Both are kept, not copied; neither may change from then on. */
  constructor(lower: ReadonlyMap<Key, Value>, upper: ReadonlyMap<Key, Value>) {
    this.#lower = lower;
    this.#upper = upper;
  }

  get size(): number {
    let size = this.#lower.size;
    for (const key of this.#upper.keys()) if (!this.#lower.has(key)) size += 1;
    return size;
  }

  get(key: Key): Value | undefined {
    return this.#upper.get(key) ?? this.#lower.get(key);
  }

  has(key: Key): boolean {
    return this.#upper.has(key) || this.#lower.has(key);
  }

  *keys(): MapIterator<Key> {
    yield* this.#lower.keys();
    for (const key of this.#upper.keys()) if (!this.#lower.has(key)) yield key;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#lower) yield [key, this.#upper.get(key) ?? value];
    for (const entry of this.#upper) if (!this.#lower.has(entry[0])) yield entry;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
