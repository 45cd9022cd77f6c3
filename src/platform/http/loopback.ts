/** Whether an address is one of this machine itself. */
export const isLoopback = (address: string): boolean => address === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);

/** Whether a host to listen at, or a Host header with or without a port, names this machine itself. */
export function isLoopbackHost(host: string | undefined): boolean {
  const [, inBrackets, plain] = /^(?:\[(.*)\](?::\d+)?|([^:]*)(?::\d+)?)$/.exec(host ?? "") ?? [];
  const name = inBrackets ?? plain ?? host ?? "";
  return name === "localhost" || isLoopback(name);
}
