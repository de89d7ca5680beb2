import { sayCalendarDate } from "../../../../rules/index.ts";
import type { VocabularyInUse } from "../../../contract/vocabulary.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./clinic.module.css";

const titles: Readonly<Record<VocabularyInUse["sources"][number]["kind"], string>> = {
  "fda-ndc": "FDA National Drug Code Directory",
  "drugs-at-fda": "Drugs@FDA",
  "health-canada": "Health Canada Drug Product Database",
  tsv: "Own table of names",
};

/** Which registers of names were imported; undefined: not known yet, or it could not be asked. */
export function RegistersCard({ vocabulary }: { readonly vocabulary: VocabularyInUse | undefined }) {
  if (vocabulary === undefined) return null;
  return (
    <Card title="Drug registers" titleId="clinic-registers">
      {vocabulary.sources.length === 0 ? (
        <p>None imported: names are read by the built-in tables alone.</p>
      ) : (
        <table className={styles.table} aria-labelledby="clinic-registers">
          <thead>
            <tr>
              <th scope="col">Register</th>
              <th scope="col">Names</th>
              <th scope="col">Imported</th>
            </tr>
          </thead>
          <tbody>
            {vocabulary.sources.map((source) => (
              <tr key={source.kind}>
                <th scope="row">{titles[source.kind]}</th>
                <td className={styles.value}>{source.names.toLocaleString("en-US")}</td>
                <td>{sayCalendarDate(source.importedAt.slice(0, 10))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        Vocabulary {vocabulary.version}. Registers are imported with <code>npm run vocabulary</code>, and read
        from the next start of the server.
      </p>
    </Card>
  );
}
