/** What a field is called, and what helps to fill it in. */
export type FieldWords = readonly [label: string, hint?: string];

/** What rows of one sort are called, and each of their fields. */
export interface GroupWords {
  readonly title: string;
  readonly lead: string;
  /** One of them, with its number. */
  readonly row: (number: number) => string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The words of one form. */
export interface FormWords {
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly groups: Readonly<Record<string, GroupWords>>;
  /** What stands above fields that belong together. */
  readonly headings: Readonly<Record<string, string>>;
}
