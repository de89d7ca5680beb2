/**
 * Words beside a substance that say which salt, ester, form or origin of it is meant, and name no other substance;
 * folded. Salts and forms that people write as well stand with the words of labels.
 */
const qualifiers = new Set(
  [
    "adipate ascorbate bisulfate bisulphate butyrate camsylate cypionate diacetate dichloride difumarate dihydrate dimaleate",
    "dimesylate diolamine diphosphate ditosylate encarbil estolate etabonate ethanolate ethyl etiprate hemiethanolate hemihydrate",
    "hemi hemipentahydrate hemisulfate heptahydrate hexacetonide hexahydrate hyclate hydrate isethionate isopropanolate",
    "kamedoxomil lactobionate mandelate marboxil meglumine mononitrate mucate napsylate nicotinate olamine pentahydrate phosphate",
    "polacrilex polistirex polyphosphate probutate propanediol resin resinate complex saccharate salicylate sesquihydrate",
    "solvate sorbitex subcitrate tannate tebutate terephthalate tetrahydrate tetrasodium trifenatate trisodium undecanoate",
    "acetone propylene glycol glycolate ester salts mixed form base anhydre hydrochlor",
    "crude dried purified synthetic biosynthetic semisynthetic semi recombinant rdna dna origin human pork beef porcine bovine",
    "equine unspecified micronized micronised microcrystalline macrocrystalline ultramicrocrystalline microsize ultramicrosize",
    "racemic levorotatory dextrorotatory dibasic monobasic tribasic activated powder extract leaf leaves root bark seed whole",
    "flower flowering top oil standardized susp pegylated live attenuated inactivated strain",
    "twig leafy stem fruit pulp juice spore bulb tuber sclerotium skeleton roasted threonate formate diaspartate esilate ion",
  ].flatMap((line) => line.split(" ")),
);

/** Whether the folded word only qualifies a substance. */
export function isSubstanceQualifier(word: string): boolean {
  return qualifiers.has(word);
}
