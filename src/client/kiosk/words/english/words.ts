export const words = {
  "words.language": "Language",
  "words.not-loaded": "We could not load {language}. Please tell the desk, or go on as it is.",
} as const;
