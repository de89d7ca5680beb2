import { TextField, type TextFieldProps } from "./text-field.tsx";

type Props = Omit<TextFieldProps, "type" | "inputMode" | "unit"> & {
  /** One fixed unit; it is never chosen, so it cannot be mistaken. */
  readonly unit: string;
};

/** A number as typed. It stays text, so that "970" or "0.97" can be asked about instead of being bent into shape. */
export function NumberField(props: Props) {
  return <TextField width="short" {...props} inputMode="decimal" />;
}
