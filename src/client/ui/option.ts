/** One possible answer, as it is stored and as it is read. */
export type Option<Value extends string = string> = { readonly value: Value; readonly label: string };
