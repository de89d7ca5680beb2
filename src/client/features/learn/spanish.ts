import type { EducationText } from "./education-text.ts";

export const spanish: EducationText = {
  language: "es",
  title: "¿Es la ketamina una benzodiazepina?",
  answer:
    "No. La ketamina y las benzodiazepinas son tipos de medicamento distintos. Actúan en partes distintas de las señales del cerebro y se usan para cosas distintas.",
  whyConfused:
    "Es fácil confundirlas porque las dos pueden calmar o dar sueño. El alprazolam, el clonazepam, el diazepam y el lorazepam son benzodiazepinas.",
  compareTitle: "Una al lado de la otra",
  columns: ["", "Ketamina", "Benzodiazepinas"],
  rows: [
    ["Tipo de medicamento", "Un anestésico disociativo", "Un grupo de medicamentos que calman"],
    ["Actúa en", "Los receptores NMDA (glutamato)", "Los receptores GABA"],
    [
      "Se usa para",
      "Anestesia. Para la depresión que no mejoró con otros tratamientos, y para el dolor, se usa fuera de indicación: no está aprobada para ese uso. El efecto en el ánimo puede llegar en horas o días, y a menudo se pierde en unos días.",
      "Ansiedad, pánico, sueño, convulsiones, espasmos musculares",
    ],
    [
      "Dependencia",
      "Se puede usar de forma indebida. La supervisión en la clínica reduce ese riesgo.",
      "Con el uso durante días, semanas o más, el cuerpo puede llegar a depender de ellas. Dejarlas de golpe puede causar abstinencia.",
    ],
  ],
  togetherTitle: "Si toma las dos",
  together: [
    "Juntas pueden darle más sueño y hacer más lenta la respiración. Por eso el personal le pregunta qué toma y cuándo, y le vigila de cerca.",
    "La ketamina se da solo donde el personal puede vigilarle. Tomarla sin supervisión médica, o con otras drogas, es peligroso.",
  ],
  tellTitle: "Diga al personal",
  tell: [
    "todos los medicamentos que toma, también los que toma solo de vez en cuando",
    "cuándo tomó la última dosis",
    "lo que dejó de tomar hace poco y lo que no le recetaron a usted",
    "alcohol, cannabis y otras drogas",
  ],
  fixedLine:
    "Siga tomando sus medicamentos como le indicó quien se los recetó. Dejar algunos de golpe puede ser peligroso. Por favor, pregunte a un miembro del personal.",
  sourcesTitle: "De dónde viene esto",
  notAdvice: "Información general. No sustituye a quien le receta.",
  print: "Imprimir",
  page: ["página", "de"],
};
