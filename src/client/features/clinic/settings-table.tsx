import { useId } from "react";
import { sayQuantity } from "../../../../rules/index.ts";
import type { ClinicSetting } from "../../../contract/clinic.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./clinic.module.css";

type Props = { readonly group: string; readonly settings: readonly ClinicSetting[] };

/** One group of protocol numbers, each with its unit and where it comes from. */
export function SettingsTable({ group, settings }: Props) {
  const titleId = useId();
  return (
    <Card title={group} titleId={titleId}>
      <table className={styles.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Value</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <tr key={setting.key}>
              <th scope="row">{setting.label}</th>
              <td className={styles.value}>
                {valueInWords(setting.value, setting.unit)}
                {setting.isStrengthened && (
                  <p className={styles.second}>
                    strengthened by this clinic; default {valueInWords(setting.defaultValue, setting.unit)}
                  </p>
                )}
              </td>
              <td>
                <Mark setting={setting} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Mark({ setting }: { readonly setting: ClinicSetting }) {
  if (setting.mark === "clinic-default" || setting.sources.length === 0) {
    return <span className={styles.unsigned}>clinic default, needs the medical director’s sign-off</span>;
  }
  return (
    <details>
      <summary>sourced: {setting.sources.map((source) => source.short).join("; ")}</summary>
      <ul>
        {setting.sources.map((source) => (
          <li key={source.id}>{source.citation}</li>
        ))}
      </ul>
    </details>
  );
}

/** "12 h", or "10, 20, 30 min" for a list. */
function valueInWords(value: ClinicSetting["value"], unit: string): string {
  if (typeof value === "number") return sayQuantity(value, unit);
  const [last, ...others] = value.toReversed();
  if (last === undefined) return "none";
  return [...others.reverse().map(String), sayQuantity(last, unit)].join(", ");
}
