import styles from "./language-switch.module.css";
import { useWords } from "./use-words.ts";

/** Every language by its own name; the one that is shown is marked. Choosing another keeps all answers. */
export function LanguageSwitch() {
  const { say, language, languages, setLanguage, notLoaded } = useWords();

  return (
    <div className={styles.switch}>
      <div role="group" aria-label={say("words.language")} className={styles.languages}>
        {languages.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            className={styles.language}
            aria-pressed={code === language}
            onClick={() => setLanguage(code)}
          >
            {name}
          </button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {notLoaded && say("words.not-loaded", { language: notLoaded.name })}
      </p>
    </div>
  );
}
