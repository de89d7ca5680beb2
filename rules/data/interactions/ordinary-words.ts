/**
 * Brands of the interacting medicines that are also words, names or parts of other products' names: they count only as
 * the whole entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "ampril attera baeta bilol carvid clarith convertium converium cordalor coric coronal corvitol danoptin diacor diural drixora " +
    "ecator edemid effox elvenir enam enap epitec ethylex flamon furix hartil impugan indap ionik isoten ixia keiran lambipol lipril " +
    "losar lysovir matoride memox mementor metligine natrix naxy neurium nodict normalol noten novatec obsidan oltar plexxo prelis " +
    "provake provas ralago rawel repace rifcin roname siros soloc spirix stamlo symla tekam telma tregor triginet uniket urex valios " +
    "vivatec xarb zenix tamik medicon acodin bexin frenatus formula segan tensig urex"
  ).split(" "),
);
