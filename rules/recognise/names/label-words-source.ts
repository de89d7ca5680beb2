/** People and places that a medicine comes from when nobody prescribed it, in six languages; folded. */
const linesOfSourceWords: readonly string[] = [
  "friend friends buddy neighbor neighbors neighbour neighbours coworker colleague roommate flatmate mom moms mum mums mother",
  "dad dads father parent parents sister sisters brother brothers son daughter wife husband spouse partner boyfriend",
  "girlfriend aunt uncle cousin grandma grandmother grandpa grandfather relative relatives someone somebody else borrowed",
  "her his their our your she he they someones street streets dealer dealers internet online website market bought buys",
  "purchased ordered got gets best close amigo amiga amigos amigas vecino vecina mama mami papa madre padre hermano hermana hijo",
  "hija esposo esposa marido novio novia abuela abuelo primo prima calle comprado comprada linea prestado mi mis su sus",
  "ami amie amis voisin voisine mere pere soeur frere mari femme copain copine maman mon ma mes rue ligne freund freundin",
  "freunden nachbar nachbarn nachbarin mutter vater schwester bruder ehemann ehefrau meiner meinem einem einer strasse gekauft",
  "bestellt schwarzmarkt amico amica mamma sorella fratello marito moglie vicina mia mio strada um uma minha meu mae vizinho",
  "vizinha irma irmao rua comprei traficante family mate buy buying orders web darknet darkweb telegram snapchat instagram",
  "facebook whatsapp craigslist tio tia suegra mujer pareja tante oncle cousine achete achetee dealeur oma opa sohn tochter",
  "cugino cugina zia nonna spacciatore comprato pai avo namorado namorada camello",
];

/** The same words, each by itself. */
export const sourceWords: ReadonlySet<string> = new Set(
  linesOfSourceWords.flatMap((line) => line.split(" ")),
);

const articles: ReadonlySet<string> = new Set(
  "a an the my one some of un una la el der dem a on off from dans sur auf".split(" "),
);
/** A source begins so; "on" and "en" alone do not, since "EN" is a name. */
const beginsSource: ReadonlySet<string> = new Set(
  "from off bought buys purchased ordered borrowed got de von d da comprado comprada achete achetee gekauft comprato".split(
    " ",
  ),
);

/** Whether folded words say where a medicine came from and nothing else: "from a dealer", "de la calle". */
export function areOfSource(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  return (
    beginsSource.has(first) &&
    rest.some((word) => sourceWords.has(word)) &&
    rest.every((word) => sourceWords.has(word) || articles.has(word))
  );
}
