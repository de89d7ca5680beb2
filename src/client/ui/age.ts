/**
 * Whole years on a day, from calendar dates ("1984-03-04"; a time after the date is left unread).
 * Absent when either cannot be read. Born on 29 February: a year older on 1 March.
 */
export function ageInYears(birthDate: string, onDate: string): number | undefined {
  const born = datePattern.exec(birthDate);
  const day = datePattern.exec(onDate);
  if (born === null || day === null) return undefined;
  const years = Number(day[1]) - Number(born[1]);
  return `${day[2]}${day[3]}` < `${born[2]}${born[3]}` ? years - 1 : years;
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})/;
