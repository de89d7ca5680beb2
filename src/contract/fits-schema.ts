/** A quick look at whether a schema accepts a value, for whoever reads many. */
import type { z } from "zod";
import { type Fits, fitsCheck } from "./fits-check.ts";

type Schema = z.core.$ZodType;

/**
 * A test made of a schema: true only for a value that the schema accepts and leaves as it is, so that nothing of the schema
 * has to be written twice. False decides nothing: the schema itself then says what is wrong, if anything is. A kind of
 * schema that is not known here fits nothing.
 */
export function fitsSchema<Output>(schema: z.ZodType<Output, Output>): (value: unknown) => value is Output {
  return fitsOf(schema) as (value: unknown) => value is Output;
}

function fitsOf(schema: Schema): Fits {
  return checksOf(schema).map(fitsCheck).reduce(both, kindOf(schema));
}

const both =
  (first: Fits, second: Fits): Fits =>
  (value) =>
    first(value) && second(value);

/** What has to hold before any check of the schema is looked at. */
function kindOf(schema: Schema): Fits {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string";
    case "number":
      return (value) => Number.isFinite(value);
    case "literal":
      return isAmong(def.values);
    case "enum":
      return isAmong(Object.values(def.entries));
    case "optional": {
      const fits = fitsOf(def.innerType);
      return (value) => value === undefined || fits(value);
    }
    case "union": {
      const options = def.options.map(fitsOf);
      return (value) => options.some((fits) => fits(value));
    }
    case "array": {
      const fits = fitsOf(def.element);
      return (value) => Array.isArray(value) && value.every(fits);
    }
    case "object":
      return def.catchall?._zod.def.type === "never" ? hasFields(def.shape) : fitsNothing;
    default:
      return fitsNothing;
  }
}

const fitsNothing: Fits = () => false;

function isAmong(words: readonly unknown[]): Fits {
  const known = new Set(words);
  return (value) => known.has(value);
}

type Field = { readonly fits: Fits; readonly isRequired: boolean };

/** Every required field is there, and no field that the shape does not name. */
function hasFields(shape: Readonly<Record<string, Schema>>): Fits {
  const fields = new Map(Object.entries(shape).map(([name, schema]) => [name, fieldOf(schema)]));
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    let missing = required;
    for (const name in given) {
      const field = fields.get(name);
      if (field === undefined || !field.fits(given[name])) return false;
      if (field.isRequired) missing -= 1;
    }
    return missing === 0;
  };
}

function fieldOf(schema: Schema): Field {
  const fits = fitsOf(schema);
  return { fits, isRequired: !fits(undefined) };
}

/** A format such as an instant is a schema and its own first check. */
function checksOf(schema: Schema): readonly z.core.$ZodCheck[] {
  const { def, traits } = schema._zod;
  const added = def.checks ?? [];
  return traits.has("$ZodCheck") ? [schema as unknown as z.core.$ZodCheck, ...added] : added;
}
