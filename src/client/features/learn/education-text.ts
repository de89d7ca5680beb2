/** One language of the page. Every claim here is one that the project's evidence allows; nothing is promised. */
export type EducationText = {
  readonly language: "en" | "es";
  readonly title: string;
  readonly answer: string;
  readonly whyConfused: string;
  readonly compareTitle: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
  readonly togetherTitle: string;
  readonly together: readonly string[];
  readonly tellTitle: string;
  readonly tell: readonly string[];
  /** The line that never changes. */
  readonly fixedLine: string;
  readonly sourcesTitle: string;
  readonly notAdvice: string;
  readonly print: string;
  readonly page: readonly [string, string];
};
