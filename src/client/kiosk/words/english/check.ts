export const check = {
  "check.ask": "Check your answers",
  "check.hint": "If something is wrong, press Change. When all is right, press Send.",
  "check.change": "Change",
} as const;
