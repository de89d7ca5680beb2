type Name = { readonly familyName?: string | undefined; readonly givenName?: string | undefined };

/** "Okafor, Maria", as far as a patient gave it; a given name alone says that it is one. */
export function nameAsGiven({ familyName, givenName }: Name): string {
  if (familyName !== undefined) return [familyName, givenName].filter(Boolean).join(", ");
  return givenName === undefined ? "Name not given" : `${givenName} (family name not given)`;
}
