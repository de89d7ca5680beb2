import type { ButtonHTMLAttributes, Ref } from "react";
import styles from "./button.module.css";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style" | "className"> & {
  readonly look?: "primary" | "secondary" | "quiet";
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look = "secondary", type = "button", ...rest }: Props) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[look]}`} />;
}
