import type { Collection } from "./collection.ts";

/** Who answers questions about the API. */
export interface Contact {
  readonly name: string;
  readonly url: string;
  /** Null as long as the operator has not set one: we invent no address. */
  readonly email: string | null;
}

/** What the API says about itself. */
export interface AboutApi<Tables> {
  readonly title: string;
  readonly description: string;
  readonly contact: Contact;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly collections: readonly Collection<Tables>[];
}
