/** A text in another language, and the fingerprint of the English it was made from. */
export type Translation = { readonly of: string; readonly text: string };

/** One language: how it runs, and its texts by the ids of the English ones. */
export type Catalogue = {
  readonly direction: "ltr" | "rtl";
  /** The region's tag by which numbers, dates and times are written; absent: by the language alone. */
  readonly writtenAs?: string;
  readonly texts: Readonly<Record<string, Translation>>;
};
