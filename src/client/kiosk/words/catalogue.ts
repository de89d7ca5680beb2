/** A text in another language, and the fingerprint of the English it was made from. */
export type Translation = { readonly of: string; readonly text: string };

/** One language: how it runs, and its texts by the ids of the English ones. */
export type Catalogue = {
  readonly direction: "ltr" | "rtl";
  readonly texts: Readonly<Record<string, Translation>>;
};
