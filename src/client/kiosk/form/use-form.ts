import { useEffectEvent, useLayoutEffect, useRef, useState, type SubmitEvent } from "react";
import type { UrgentAnswer } from "../../../contract/kiosk/urgent-answers.ts";
import { blankDraft, type Draft } from "../answers/draft.ts";
import { statementOf } from "../answers/statement-of.ts";
import { newlyUrgent, type Urgent } from "../answers/urgent.ts";
import type { Page } from "../questions/page.ts";
import { useWords } from "../words/use-words.ts";
import { checkPage } from "./check-page.tsx";
import type { FormProps } from "./form.tsx";
import { problemOn } from "./problem-on.ts";
import { useFocus } from "./use-focus.ts";
import * as walking from "./walk.ts";

/** Where the form is, what was answered, and the acts that change it. */
export function useForm({ pages: questionsOf, timeZone, onUrgent, onSend }: FormProps) {
  const { say, language } = useWords();
  const [draft, setDraft] = useState(blankDraft);
  const latest = useRef(draft);
  const [walk, setWalk] = useState(() => walking.startOf(questionsOf(blankDraft)));
  const [tries, setTries] = useState(0);
  const [urgent, setUrgent] = useState<readonly UrgentAnswer[]>();
  const [called, setCalled] = useState<readonly Urgent[]>([]);

  const pagesOf = (of: Draft): readonly Page[] => {
    const questions = questionsOf(of);
    return [...questions, checkPage(questions)];
  };
  const pages = pagesOf(draft);
  const page = walking.pageShown(walk, pages);
  const problem = tries > 0 && page ? problemOn(page, draft, say, timeZone) : undefined;
  const root = useFocus(`${page?.id}${urgent ? " urgent" : ""}`, tries);

  const show = (next: walking.Walk) => {
    setTries(0);
    setWalk(next);
  };
  const changeDraft = (next: Draft) => {
    latest.current = next;
    setTries(0);
    setDraft(next);
  };
  const callForStaff = (of: Draft) => {
    const calls = newlyUrgent(of, called);
    if (calls.length === 0) return;
    setCalled([...called, ...calls]);
    setUrgent(calls.map(({ answer }) => answer));
    for (const { answer, isSure } of calls) onUrgent(answer, isSure, of.patient);
  };
  // Who chose an urgent answer may never press Continue: the session was left, cancelled or cut short.
  const callBeforeLeaving = useEffectEvent(() => callForStaff(latest.current));
  useLayoutEffect(() => callBeforeLeaving, []);
  const goOn = () => {
    const now = latest.current;
    const present = pagesOf(now);
    const here = walking.pageShown(walk, present);
    if (here === undefined) return;
    const isOpen = (each: Page) => problemOn(each, now, say, timeZone) !== undefined;
    if (isOpen(here)) {
      setTries(tries + 1);
      return;
    }
    callForStaff(now);
    const open = here.part === "check" && present.find((each) => each.isAside !== true && isOpen(each));
    if (open) show(walking.visitPage(walk, present, open.id, false));
    else if (here.part === "check") onSend(statementOf(now, language));
    else show(walking.goOn({ ...walk, pageId: here.id }, present, isOpen));
  };
  const visit = (pageId: string) => {
    const present = pagesOf(latest.current);
    show(walking.visitPage(walk, present, pageId, page?.part !== "check"));
  };
  const back = walking.goBack(walk, pages);

  return {
    page,
    pages,
    draft,
    problem,
    tries,
    urgent,
    root,
    isCalled: called.length > 0,
    changeDraft,
    goOn,
    visit,
    goBack:
      back &&
      (() => {
        callForStaff(latest.current);
        show(back);
      }),
    leaveUrgent: () => setUrgent(undefined),
    submit: (event: SubmitEvent) => {
      event.preventDefault();
      goOn();
    },
  };
}
