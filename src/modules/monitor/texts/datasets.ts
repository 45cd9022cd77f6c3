/** What stands in the catalogue about figures. Dutch only: the Dutch profile of the catalogue asks for Dutch. */
export const datasetTexts = {
  indicators: "Cijfers bij de agenda: wat zij betekenen",
  indicatorsSay:
    "De cijfers die bij de agenda van het netwerk horen: omschrijving, eenheid, teller en noemer, richting, zwakke plekken, bron en het speerpunt waar zij iets over zeggen. De waarden staan bij elke indicator, onder waarnemingen.",
  tableSays: (publisher: string, indicators: readonly string[]) =>
    [
      `Waarden voor de steden van het netwerk uit een tabel van ${publisher}, zoals gepubliceerd en op de grenzen van de uitgever.`,
      ...(indicators.length === 0 ? [] : [`Hieruit maken wij deze cijfers: ${indicators.join("; ")}.`]),
    ].join(" "),
};
