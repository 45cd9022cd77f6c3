/** Items of one kind that an organisation has on the platform, as a module tells them on the page of who works there. */
export interface OrganisationItems {
  readonly title: string;
  readonly count: number;
  /** The list of exactly these. */
  readonly address: string;
  readonly confirmation: Confirmation;
}

/** When the organisation last said that the items are right: on a day, never yet, or it is not for the organisation to say. */
export type Confirmation = { readonly kind: "on"; readonly day: string } | { readonly kind: "never" } | { readonly kind: "not-asked" };
