/** Everyday words by language; folded. A word that is also a substance people take ("zinc") is none of these. */
const english =
  "above active adult after again air alive all allay alone along always amen angel answer apple arm arrest ascend aspire " +
  "assist assure attain autumn avalanche awake awaken baby balance ball bark barricade base basic basics beacon bear beauty " +
  "bee bell best better beyond blast bless bliss block blood bloom blue boat body bold bone boost bottle bounce boy brain " +
  "brave bread breath breathe breeze bridge bright bring broad broken brother brown bubble build burn butter button calm " +
  "candy captain care careful cat cause center centre chance change charge charm check cheek cheer cherry chest chill " +
  "choice choose circle city classic clean cleanse cleanser clear climb cloud club coast coat coffee cold color colour combat comfort " +
  "command common compass complete concentrate confidence connect contour cool copper core corner cotton cough count country courage " +
  "cover cozy cradle crave crew cross crown cruise crush cry cup cure cut dance danger dare dark dash dawn day daybreak " +
  "daytime dear deep defend defense delight deliver dental desire detox dial diamond digest dinner direct discover dish dive doctor " +
  "dog dose double dove down dragon dream drink drive dry duet dust eagle ear early earth ease east easy echo edge effect " +
  "elect element elevate elite embark embrace empower encore end endure energy enhance enjoy enough enrich ensure entrance equal " +
  "escape essence essential essentials even ever evolve exact excel exit expect explore face fact faith fall family fast feel fever field fight " +
  "final find fine finish fire first fish fit fix flag flame flash flex float flow flower fluid fly focus food foot force " +
  "forest forever form forward fountain free freedom fresh friend frost fruit fuel full fun fusion future game garden gem general gentle " +
  "genuine ghost gift girl give glad gladiator glory glow gold golden good grace grand grass great green grip ground group " +
  "grow guard guide guilt habit hair halo hand happy hard harmony harvest haze head heal healing health healthy heart heat heaven help " +
  "hero high hill home honest honey honor hope horizon horse hot house hover humble hunger hush ice icon ideal image impact " +
  "impulse infant infinity insight inspire instant intense island itch jewel joint journey joy judge juice jump junior just keen kick " +
  "kid kids kind king kiss knight ladder lady lake lamp land large last laugh laxative lead leader leaf leap legacy legend " +
  "level liberty license life lift light lightning line lines link lion lip lips liquid little live love loyal luck lucky lunch luster " +
  "lustre magic major man many march mark marquis mask master match mature maximum meadow meet melody memory men menopause " +
  "mercy merit metal milk mind mini minor mint minute miracle mirror miss mist moment momentum moon more morning mother motion " +
  "mountain mouse mouth move muse music mustang native natural nature navigate neck need nerve nest new next nice night " +
  "nighttime noble none normal north nose novel now nude number nurse nurture nut oasis oath ocean odyssey oil old olive once open " +
  "optimal optimum oral orange orbit order original outlook oval owl pain panther paradise part partner passion patch path patience " +
  "peace peak pearl pepper perfect perform perk pill pilot pink pioneer place plain plan plant play plaza plenty plus poem " +
  "point polar pole pool pop portal positive power practice precise premier prepare present press prestige prevail prevent pride prime " +
  "princess private prize pro procure prodigy profile promise prompt proof protect protection proud prove provide pulse pure purge purify purple " +
  "purpose push quality queen quest quick quiet quit radiance rain rainbow raise range rapid ray reach ready real reality rebel rebound recede " +
  "recharge reconcile recover red reflex reform refresh refreshing regain regular rejoice relax release relief rely remedy renew repair rescue " +
  "reset resolve respect respond rest restore result retreat return reveal revive revolution reward rhythm right ring rise river road rock " +
  "rocket root rose round royal ruby rule run rush sable safe safeguard sail salute salt sand sapphire satin save scalp scope sea " +
  "seal search season secret secure self sense serene serenity service shade shadow shape share sharp shelter shield shift shine ship " +
  "shock shore short show sight sigma signal silence silk simple simply sinus skin sky sleep slice slim slow small smart smile smooth " +
  "snow soap soft solar solid solo solution song soothe soothing soul sound source south space spark special spectrum speed spell sphere spirit " +
  "splash spring spruce square stable stage stamina stand star start state stay steady steel stem step stick still stomach stone stop storm " +
  "story straight stream strength stretch stride strike strong study style subtle success suit summer summit sun sunset super " +
  "supreme sure surface surge surpass sustain swan sweat sweet swift symbol synergy system table taboo tandem tapioca target tea team " +
  "tear tears teen tender tension test thanks therapy think thirst thrill thrive throat tide tiger time tiny titan today toe " +
  "together tomorrow tone tonight tooth top topical torch total touch tough tower track trade traditional transform travel treasure treat tree " +
  "triad tribute triple triumph true trust truth turbo twin ultimate unique unit unity universal universe up upset urge valor value vault " +
  "vector velvet venture verse victor victory view village virtue vision vista vital vitality voice volume wake walk wall warm warrior wash " +
  "water wave way weight welcome well wellness west wheat whisper white whole wild will wind window wing winner winter wisdom " +
  "wish witness woman women wonder wood word work world worry wrap yellow yes young youth zeal zen zero zest zone";

const spanish =
  "agua aire alegria alivio alma amor balance bebe bienestar blanco bueno cabeza calma calmante calor cama campo casa cielo claro " +
  "color corazon cuerpo cuidado dolor dormir dulce energia equilibrio esperanza espiritu estrella facil familia feliz flor forma fresco " +
  "fruta fuego fuerte fuerza gota gracia gripe hoja hombre hoy innovar juventud leche libre limon linea luna luz madre manos mar " +
  "memoria mente miel mujer mundo naranja natural nervios ninos noche norte nueva nuevo ojos oro palma paz pecho perla piel planta " +
  "plata puro rapido reposo respira rosa sal salud sangre seguro sereno sol sueno sur tarde tierra todo tos tranquilo triunfo unico " +
  "utopia vela verde vida viento vientre volumen voz";

const french =
  "aide ame ami amour arbre argent beaute blanc bleu bon bonheur calme chaleur champ ciel clair coeur confort corps couleur dents " +
  "detente doux douceur douleur eau enfant equilibre espoir essentiel etoile famille femme feu feuille fleur forme frais fruit gorge " +
  "goutte grippe harmonie herbe homme hiver jeune jour lait lumiere lune main maison matin mer miel monde nature nerf nez nuit oeil " +
  "or paix peau perle pied plante pluie printemps pur reve rhume rose sang sante sel serein soif soleil sommeil source souffle " +
  "soulage temps terre tete toux tranquille vent ventre verre vert vie vin visage vision vite vivre voix";

const german =
  "abend atem auge augen baum blatt blau blut blume bruder darm energie erde erkaltung familie feuer flamme form freude frei frisch " +
  "fuss garten gelb gesund gesundheit glanz gluck gold gras grippe grun gut haar hals hand haus haut herz himmel hoffnung honig " +
  "husten jung katarrh kind kinder klar konflikt kopf kraft kraut leben leber leicht licht liebe luft magen mann meer milch mond " +
  "morgen mund muskel nacht nase natur nerven neu nerv ohr regen rein rot ruhe salz sanft schlaf schmerz schnee schnell schnupfen " +
  "schutz seele silber sommer sonne stark stern stille stimme tag tee tier traum urin vogel warme wasser weg weich weiss welt wind " +
  "winter wunder wurzel zahn zeit";

/** Words that registers also list as names of products, or might: as the name of a medicine such a word has to be asked. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [english, spanish, french, german].flatMap((words) => words.split(" ")),
);
