/**
 * Where a text stands in a name: it is the name (written without spaces), the same for a name that is an ordinary word,
 * its first word, or a later word of it.
 */
export type Place = "whole" | "ordinary" | "first" | "later";

/** Which name a text belongs to, by the name's key, and where it stands in it. */
export type TextUse = { readonly key: string; readonly place: Place };

/**
 * Texts, each once, and the names that each belongs to. They lie in a few long lists, because there are tens of
 * thousands of them and most are never looked at.
 */
export class TextsOfNames {
  readonly #newestUseByText = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #places: Place[] = [];
  /** For each use the one of the same text before it, -1 for the first. */
  readonly #uses: number[] = [];

  /** A name is added all at once: a text that stands twice in it counts where it stood first. */
  add(text: string, key: string, place: Place): void {
    const before = this.#newestUseByText.get(text) ?? -1;
    if (before !== -1 && this.#keys[before] === key) return;
    this.#newestUseByText.set(text, this.#keys.length);
    this.#keys.push(key);
    this.#places.push(place);
    this.#uses.push(before);
  }

  /** In the order in which they came. */
  texts(): readonly string[] {
    return [...this.#newestUseByText.keys()];
  }

  has(text: string): boolean {
    return this.#newestUseByText.has(text);
  }

  /** The uses of a text in the order in which they came; none when nothing has it. */
  usesOf(text: string): readonly TextUse[] {
    const uses: TextUse[] = [];
    for (let at = this.#newestUseByText.get(text) ?? -1; at !== -1; at = this.#uses[at] ?? -1)
      uses.push({ key: this.#keys[at] ?? "", place: this.#places[at] ?? "later" });
    return uses.reverse();
  }
}
