/**
 * Names of benzodiazepines that are also words, surnames, plants, firms or parts of other products' names: they count
 * only as the whole entry, and then ask. In lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [
    "adax akton alp anta atenual balance bacaris betapam bonton cecil centrax cercine clam compendium compaz constan constante",
    "constan contol control coquan dalam daiv depas dial diano diaz domar donix dorm dormia duna edictum elum emeral en epam",
    "equilibrium frontal gerax glorium horizon insom irium justum krama lamra leptic lizan lonza lopez lora lorat loram",
    "luzul medipax merlit minias modium multum naze nervium nilium noan noctal normal notens oasil onapan oniria orfidal panos",
    "pase pax paxum pelson planum plidan podium praz primum primun psicopax punktyl purata quait quiet rapid relaxam relaxen",
    "relaxil remedium restas retan rival rize rondar ruima sanor sedaz sedil seren serenal silence siman sipam solis songar",
    "sedam tafil talen talis tenil titus tranquit tranquo trika valix vival zepan rivo serenade shortal solatran timab tolid",
    "rizen pacium paceum calmax xolam zolam clonax clonium relium elenium misar kalma neurol neuril helex trapax",
  ].flatMap((line) => line.split(" ")),
);
