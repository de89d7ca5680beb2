/** Every text of the kiosk in English, the language the others are translated from. ICU message format. */
export const english = {
  "form.back": "Back",
  "form.continue": "Continue",
  "form.not-sure": "I'm not sure",
} as const;
