import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Say } from "./say.ts";

/** Says texts by the rules of a language. Each text is read when it is first said, by a parser: nothing is evaluated. */
export function sayerOf(
  language: string,
  texts: Readonly<Record<string, string>>,
  writtenAs = language,
): Say {
  const read = new Map<string, ReturnType<typeof compileMessage>>();
  const i18n = setupI18n({ locale: language, locales: writtenAs, messages: { [language]: { ...texts } } });
  i18n.setMessagesCompiler((text) => {
    const known = read.get(text) ?? compileMessage(text);
    read.set(text, known);
    return known;
  });
  return (id, values) => i18n._(id, { ...values });
}
