/** A form in which a data set can be had. */
export interface Distribution {
  /** Path on this site. */
  readonly path: string;
  readonly format: "CSV" | "JSON";
}

/** Of data that we put together ourselves. */
export const ownLicence = { name: "EUPL-1.2", attribution: null, address: "https://eupl.eu/1.2/nl/" } as const;

/** A set of data that a module offers to others, as a catalogue tells of it. */
export interface Dataset {
  /** Lasting and unique, such as `brontabel-03759ned`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who published the data first; null when that is whoever runs this site. */
  readonly publisher: string | null;
  readonly licence: { readonly name: string; readonly attribution: string | null; readonly address: string | null };
  /** Path of the page on this site that shows it to people. */
  readonly page: string;
  /** Web address of the original; null when the data are ours. */
  readonly original: string | null;
  /** First and last year that the data are about; null when that is not known. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** A day, a month or a year. */
  readonly changedOn: string | null;
  readonly distributions: readonly Distribution[];
}
