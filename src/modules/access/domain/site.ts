/** What a mail says about where it comes from. */
export interface Site {
  /** The site's name, after its network. */
  readonly name: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** The address of a one-time link. */
export const linkAddress = ({ origin }: Site, secret: string): string => `${origin}/inloggen/koppelingen/${secret}`;

/** The address at which the first person sets the installation up. */
export const setUpAddress = (origin: string, secret: string): string => `${origin}/inrichten/${secret}`;
