/** Every address of the machine; not one that a browser can go to. */
const everywhere: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** The address at which a browser on this machine reaches a server that listens to this host and port. */
export function addressOf(host: string, port: number): string {
  if (everywhere.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
