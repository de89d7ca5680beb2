/**
 * Brands of depressants that are also words, names or parts of other products' names: they count only as the whole
 * entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [
    "acudol adamon amadol amanda amirel ardora andante anten axit bediol calixta calmador candox capros cedrol combar compensan",
    "conventin dazidox diphen dolol edion elcrit elevat exodorm expan feminax flexon foltran gabax gantin gordius graten gyrex hegon",
    "hedonin inductal kaptin katena kolibri laxan lebic linton maneo manol marol meprin mirt mirtin momex mos nasen nemea nirvan",
    "nocturno normatol noptic orexo ordine painbreak parest pofol polsen pragmarel pranzo prexel progresse prysma rapid ravata reflex",
    "rela relaxol reslin rondo senorm sediat sertan skelex sleepia solpaflex somit somno sopor symra sylan spinax tapal taxagon",
    "tramed trant travex tradol tridol trodon twice tyoflex urgendol visano zan zaso zodol zolon zonix zolta goodnight calmex sleepaid epry",
    "olanza olpin oliza olzin goodnight reisetabletten veganin codis equilid dobren guastil sulamid opms progresse",
  ]
    .flatMap((line) => line.split(" "))
    .concat(["sleep aid", "night time sleep aid", "nighttime sleep aid"]),
);
