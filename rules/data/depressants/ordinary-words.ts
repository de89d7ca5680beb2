/**
 * Brands of depressants that are also words, names or parts of other products' names: they count only as the whole
 * entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set([
  ...(
    "amanda andante atrium calmex goodnight kolibri linton mirt nasen nemea nirvan nocturno ordine " +
    "painbreak rapid reflex reisetabletten rela relaxol rondo sleepaid somno sopor tapal twice zan"
  ).split(" "),
  "sleep aid",
  "night time sleep aid",
  "nighttime sleep aid",
]);
