/** What stands in the catalogue about money. Dutch only: the Dutch profile of the catalogue asks for Dutch. */
export const datasetTexts = {
  accounts: "Begroting en rekening van de steden",
  accountsSay:
    "Wat elke stad van het netwerk begrootte en wat zij volgens haar jaarrekening kreeg en uitgaf: inkomsten uit het gemeentefonds, ander geld van het Rijk, belastingen, sociale taken, reserves en eigen vermogen, in euro, zoals gemeld voor Iv3.",
  verification: "Controle van onze cijfers over het gemeentefonds",
  verificationSay:
    "Elk cijfer over het gemeentefonds dat anderen publiceerden en dat wij narekenen: het gedrukte cijfer, het onze, het verschil, de grens en de reden.",
  scenario: (title: string) => `Rekensom: ${title}`,
  scenarioSays: (ask: string) =>
    `${ask} Wat dat waard is per stad en voor het hele land, per jaar, in euro: zoals het nu is, met de vraag en het verschil, met de circulaire en de uitkeringsfactor waarmee is gerekend.`,
};
