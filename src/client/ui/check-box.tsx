import styles from "./choice.module.css";

type Props = {
  readonly label: string;
  /** The question it answers, read out after the label. */
  readonly about?: string;
  readonly isChecked: boolean;
  readonly onChecked: (isChecked: boolean) => void;
};

/** One answer that stands beside another control. */
export function CheckBox({ label, about, isChecked, onChecked }: Props) {
  return (
    <label className={styles.option}>
      <input
        className="visually-hidden"
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChecked(event.target.checked)}
      />
      {label}
      {about && <span className="visually-hidden">: {about}</span>}
    </label>
  );
}
