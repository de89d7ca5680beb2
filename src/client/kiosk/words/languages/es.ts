import type { Catalogue } from "../catalogue.ts";

export const catalogue: Catalogue = {
  direction: "ltr",
  texts: {
    "form.back": { of: "c2954bc2", text: "Atrás" },
    "form.continue": { of: "ab43d664", text: "Continuar" },
    "form.not-sure": { of: "bf1e0ef2", text: "No sé" },
    "words.language": { of: "9a73db9b", text: "Idioma" },
    "words.not-loaded": {
      of: "6198e5b3",
      text: "No pudimos cargar {language}. Por favor, avise en recepción o siga así.",
    },
  },
};
