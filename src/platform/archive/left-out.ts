/** Tables that stay behind, and why nobody misses them elsewhere. */
export const leftOut: Readonly<Record<string, string>> = {
  session: "Whoever is signed in signs in again; the secret of a session has no place in a file.",
  code_try: "Counts wrong codes within a session.",
  one_time_link: "A link works once, for a while, at the old address; the secret of one has no place in a file.",
  link_request: "Asks for a link that were not answered yet.",
  challenge: "Half a sign-in.",
  mail: "Mail of thirty days, sent or about to be, with links in it that work once.",
  job: "Work by the clock is asked for anew.",
  search_entry: "Made anew from the other tables.",
};
