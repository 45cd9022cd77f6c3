/** What a program's maker reads. Dutch only: the API is Dutch, as the API Design Rules ask. */
export const texts = {
  notAllowed: {
    title: "Dit kan hier niet",
    detail: (method: string) => `Deze API is alleen om te lezen. ${method} kan niet; gebruik GET.`,
  },
  notAcceptable: {
    title: "Deze vorm hebben wij niet",
    detail: (types: string) => `Uw header Accept vraagt om iets anders dan wat hier te krijgen is: ${types}.`,
  },
  headers: {
    version: "De volledige versie van de API.",
    etag: "Kenmerk van dit antwoord. Stuur het mee in If-None-Match om alleen iets nieuws te krijgen.",
    link: "De andere pagina's van de lijst (RFC 8288): self, first, prev, next en last.",
    disposition: "De naam waaronder een CSV-bestand wordt bewaard.",
    allowOrigin: "Elke site mag dit antwoord lezen.",
  },
  responses: {
    unchanged: "Er is niets veranderd sinds het kenmerk in If-None-Match.",
    invalid: "De vraag kan zo niet worden beantwoord. Alle fouten staan erbij.",
    notFound: "Dit bestaat niet, of u mag het niet zien.",
    notAcceptable: "Geen van de vormen in de header Accept is hier te krijgen.",
    broken: "Er ging iets mis bij ons.",
    unavailable: "Even niet beschikbaar.",
  },
} as const;
