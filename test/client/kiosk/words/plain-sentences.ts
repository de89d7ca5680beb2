/**
 * The sentences of a text as somebody reads them: each choice by its last form, a place as one short word. Every text ends
 * one, as a heading or a button does.
 */
export function plainSentences(texts: readonly string[]): readonly string[] {
  return texts
    .map(lastForms)
    .flatMap((text) => text.replaceAll(/\{[^{}]*\}/g, "it").split(/[.!?:;]+(?:\s|$)|\n+/))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

function lastForms(text: string): string {
  const choice = /\{\w+, (?:plural|select),(?:\s*[\w=]+\s*\{(?<form>(?:[^{}]|\{\w+\})*)\})+\s*\}/;
  return text.replace(new RegExp(choice, "g"), "$<form>").replaceAll("#", "2");
}
