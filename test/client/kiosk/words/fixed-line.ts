/** The fixed line for patients in Spanish, as the page that explains benzodiazepines says it too. */
export const fixedLineInSpanish =
  "Siga tomando sus medicamentos como le indicó quien se los recetó. Dejar algunos de golpe puede ser peligroso. Por favor, pregunte a un miembro del personal.";
