/**
 * Names of benzodiazepines that are also words, surnames, plants, firms or parts of other products' names: they count
 * only as the whole entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "alp anta balance cana cecil clam compendium constan constante contol control dalam dial diano " +
    "diaz domar dorm duna edictum en epam equilibrium frontal horizon insom lonza lopez lora lorat " +
    "multum naze normal panos pase pax planum podium praz primum quiet rapid relaxam remedium rival " +
    "rize sanor seren serenade silence siman solis talis titus"
  ).split(" "),
);
