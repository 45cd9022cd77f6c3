/** What one part of the platform keeps about a person, under the names of its tables: for a file that the person takes along. */
export interface PersonalPart {
  readonly part: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}
