export const form = {
  "form.back": "Back",
  "form.continue": "Continue",
  "form.not-sure": "I'm not sure",
} as const;
