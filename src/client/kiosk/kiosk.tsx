import type { KioskFacts } from "../../contract/kiosk/page-facts.ts";
import type { HostLink } from "./embedding/connect-host.ts";
import { useHostLanguage } from "./embedding/use-host-language.ts";
import { pagesOf } from "./questions/pages-of.ts";
import { carrier } from "./sending/deliver.ts";
import { Session } from "./session/session.tsx";
import { languageCodes } from "./words/load-words.ts";
import { startLanguage } from "./words/start-language.ts";
import { WordsProvider } from "./words/words-provider.tsx";

type Props = {
  readonly facts: KioskFacts;
  readonly host: HostLink;
  /** Wipes everything and opens a fresh document. */
  readonly onEnd: () => void;
};

/** The patient form as it stands in a browser. */
export function Kiosk(props: Props) {
  return (
    <WordsProvider start={startLanguage(location.search, navigator.languages, languageCodes)}>
      <InWords {...props} />
    </WordsProvider>
  );
}

function InWords({ facts, host, onEnd }: Props) {
  useHostLanguage(host);
  return (
    <Session
      facts={facts}
      pages={pagesOf}
      carrier={carrier}
      isFramed={window.parent !== window}
      onReceived={host.sendDone}
      onEnd={onEnd}
    />
  );
}
