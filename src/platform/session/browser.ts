const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, "Edge"],
  [/\bFirefox\//, "Firefox"],
  [/\bChrome\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone|iPad\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** A browser in a word or two, enough to recognise one's own; never the whole line that it sends. */
export function browserName(agent: string | undefined): string {
  const words = [browsers, systems].flatMap((known) => known.find(([pattern]) => pattern.test(agent ?? ""))?.[1] ?? []);
  return words.join(", ");
}
