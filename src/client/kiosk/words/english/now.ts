export const now = {
  "now.chest-pain": "Do you have chest pain right now?",
  "now.breathing-trouble": "Do you have trouble breathing right now?",
  "now.seizure": "Have you had a seizure (fit) today?",
  "now.sleepy": "Are you very sleepy right now?",
  "now.sleepy-hint": "So sleepy that it is hard to stay awake, or hard for others to wake you.",
  "now.suicidal-thoughts": "Do you have thoughts of ending your life?",
  "now.suicidal-thoughts-hint": "We ask everyone. Many people have such thoughts. You can tell us.",
  "now.suicidal-thoughts-none": "No, I do not",
  "now.suicidal-thoughts-unchanged":
    "Yes. I have had them for a long time, and they are not different now. I have no plan.",
  "now.suicidal-thoughts-new": "Yes. They are new, or stronger than before, or I have a plan or have tried.",
} as const;
