/**
 * A map whose values are made from seeds when they are first asked for, each once: of the names of a register most are
 * never looked up.
 */
export class LazyMap<Key, Seed, Value> implements ReadonlyMap<Key, Value> {
  readonly #seeds: ReadonlyMap<Key, Seed>;
  readonly #make: (seed: Seed, key: Key) => Value;
  readonly #made = new Map<Key, Value>();

  /** The seeds are kept, not copied, and may not change from then on; the same seed always has to make the same value. */
  constructor(seeds: ReadonlyMap<Key, Seed>, make: (seed: Seed, key: Key) => Value) {
    this.#seeds = seeds;
    this.#make = make;
  }

  get size(): number {
    return this.#seeds.size;
  }

  get(key: Key): Value | undefined {
    const seed = this.#seeds.get(key);
    return seed === undefined ? undefined : (this.#made.get(key) ?? this.#keep(key, seed));
  }

  has(key: Key): boolean {
    return this.#seeds.has(key);
  }

  keys(): MapIterator<Key> {
    return this.#seeds.keys();
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, seed] of this.#seeds) yield [key, this.#made.get(key) ?? this.#keep(key, seed)];
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

  #keep(key: Key, seed: Seed): Value {
    const value = this.#make(seed, key);
    this.#made.set(key, value);
    return value;
  }
}
