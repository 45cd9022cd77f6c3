import { bilingual } from "../../../lib/language.ts";
import type { ScenarioName } from "../domain/scenario.ts";

/** The ask picker, the page of a scenario, and why something cannot be reckoned. */
export const scenarioTexts = bilingual(
  {
    finance: "Financiën",
    title: "Wat de vragen over geld waard zijn",
    lead: "De steden vragen het Rijk om geld en om ruimte voor eigen belasting. Hier ziet u wat elke vraag per jaar waard is, voor de steden samen en voor uw stad. Elke euro is na te rekenen. Ook wie erop achteruitgaat, staat erbij.",
    description:
      "Wat de vragen van de steden over geld waard zijn: per stad, per jaar, na te rekenen tot op de maatstaf, en met wie erop achteruitgaat.",
    city: "Stad",
    allCities: "Alle steden samen",
    year: "Jaar",
    asks: {
      cut: "Geef gemeenten terug wat zij minder kregen omdat zij groter zouden worden.",
      growth: "Laat het gemeentefonds rustiger groeien, zonder grote schommelingen.",
      "tax-area": "Laat gemeenten meer zelf heffen; het Rijk heft en betaalt dan evenveel minder.",
      budgets: "Betaal wat de taken kosten die gemeenten kregen, zoals jeugdhulp.",
      transition: "Maak de stap naar de nieuwe verdeling van het fonds af.",
      free: "Stel zelf een som samen uit alle keuzes.",
    } satisfies Record<ScenarioName, string>,
    searchWords: {
      cut: "opschalingskorting gemeentefonds korting grotere gemeenten",
      growth: "accres gemeentefonds trap op trap af groei schommelingen",
      "tax-area": "belastinggebied lokale belasting ozb ingezetenenheffing verevening",
      budgets: "budgetten tekort jeugdhulp jeugdzorg Wmo participatie",
      transition: "ingroeipad herverdeling verdeelmodel suppletie gemeentefonds",
      free: "maatstaf gemeentefonds rekenen combinatie",
    } satisfies Record<ScenarioName, string>,
    moreSearchWords: {
      "/financien/rekening": "jaarrekening begroting Iv3 inkomsten uitgaven reserves eigen vermogen",
      "/financien/groei": "accres circulaires omvang van het gemeentefonds",
      "/financien/controle": "nagerekend kloppend afwijking jaarverslag gedrukte cijfers",
      "/financien/vergelijking": "vergelijken scenario rekensom",
    },
    together: "De steden samen",
    inYear: (year: number) => `in ${year}`,
    perInhabitant: "per inwoner",
    sides: (winners: number, losers: number, same: number) =>
      [
        winners === 1 ? "1 stad gaat erop vooruit" : `${winners} steden gaan erop vooruit`,
        losers === 1 ? "1 stad gaat erop achteruit" : `${losers} steden gaan erop achteruit`,
        ...(same === 0 ? [] : [same === 1 ? "1 stad merkt geen verschil" : `${same} steden merken geen verschil`]),
      ].join(", "),
    worksOut: "Bekijk en reken na",
    levelsOut: (from: number, until: number) =>
      `Over ${from} tot en met ${until} samen is het verschil nul; dit is het jaar met het grootste verschil.`,
    swinging: (before: string, after: string) => `De groei schommelt dan ${after} in plaats van ${before} procentpunt per jaar.`,
    suppletionsOf: (year: number) => `Gerekend met de suppletie-uitkeringen van ${year}, de laatste die wij kennen.`,
    more: "Verder rekenen en nakijken",
    moreLinks: {
      "/financien/rekening": "De rekening van elke stad: wat zij begrootte en wat er kwam",
      "/financien/groei": "Hoe het fonds groeide, en hoe vaak dat anders uitkwam",
      "/financien/controle": "Klopt het? Onze cijfers naast gedrukte cijfers",
      "/financien/vergelijking": "Twee scenario’s naast elkaar",
    },
    reckonedBy: "Waarmee is gerekend",
    method: [
      "Het gemeentefonds verdeelt geld over gemeenten naar aantallen (zoals inwoners), een bedrag per stuk, en de uitkeringsfactor.",
      "Wij rekenen die som na met de aantallen en bedragen uit de circulaires, veranderen wat een vraag verandert, en trekken beide van elkaar af.",
      "De landelijke som is daarna weer precies op. Wat de een meer krijgt, komt van het Rijk of van een ander.",
    ],
    // The page of one scenario.
    theAsk: "De vraag",
    noAsk: "Deze som hoort niet bij één vraag: u stelt haar zelf samen.",
    agendaAsk: "In de agenda",
    verdict: "Wat ervan kwam",
    open: "Wat nog openstaat",
    stillOpen: {
      cut: (amounts: { readonly still: string; readonly taken: string }) =>
        `Sinds 2024 is geschrapt dat de korting verder oploopt. Wat openstaat: ${amounts.still} per jaar die nog in het fonds is verwerkt, en ${amounts.taken} die van 2015 tot en met 2025 is gekort. Dat het eerste bedrag er nog in zit, leiden wij af; een stuk dat het zegt vonden wij niet.`,
      growth: () =>
        "Sinds 2024 groeit het fonds mee met de economie, gemiddeld over acht jaar. Wat openstaat: of dat rustig genoeg is, en de afspraak samen trap op, trap af, die is losgelaten.",
      "tax-area": () =>
        "Een besluit vonden wij niet. Wat openstaat: hoeveel gemeenten zelf heffen, in welke vorm, en welk deel van de verschillen tussen steden wordt verevend.",
      budgets: ({ youth }: { readonly youth: string }) =>
        `Er kwam geld bij, maar het tekort is niet weg: voor jeugdhulp gaat het om ${youth}. Voor de Wmo en participatie vonden wij geen landelijk bedrag; vul het zelf in als u er een hebt.`,
      transition: () =>
        "De agenda noemt deze stap niet zelf; wij rekenen hem bij de vraag om een passende verdeling. Wat openstaat: wanneer de stap af is. Steden die moeten inleveren, doen dat bij afmaken meteen.",
      free: () => "",
    },
    whatItDoes: "Wat dit scenario doet",
    numbers: "In drie getallen",
    euros: "euro",
    ofFund: "van wat nu uit het fonds komt",
    sentence: {
      gain: (name: string, year: number, amount: string, each: string, share: string) =>
        `${name} krijgt in ${year} met dit scenario ${amount} meer dan zoals het nu is. Dat is ${each} per inwoner, of ${share} van wat er nu uit het fonds komt.`,
      loss: (name: string, year: number, amount: string, each: string, share: string) =>
        `${name} gaat erop achteruit: in ${year} is het met dit scenario ${amount} minder dan zoals het nu is. Dat is ${each} per inwoner, of ${share} van wat er nu uit het fonds komt.`,
      same: (name: string, year: number) => `Voor ${name} maakt dit scenario in ${year} geen verschil.`,
    },
    theCities: "De steden samen",
    taxesCount: "De nieuwe eigen belasting telt in het verschil mee.",
    national: (amount: string) => `Alle gemeenten van het land samen: ${amount}.`,
    nothing: "U hebt nog niets gekozen dat anders wordt. Kies hieronder.",
    cannot: "Dit kunnen wij niet rekenen",
    unknownStand: (circular: string) => `Van een circulaire ${circular} hebben wij geen reeks. Wij rekenen met de laatste.`,
    years: "Per jaar",
    baseline: "Zoals het nu is",
    withScenario: "Met dit scenario",
    minus: (scenario: string, baseline: string) => `‘${scenario}’ min ‘${baseline}’`,
    difference: "Verschil",
    millions: "miljoen euro",
    share: "In %",
    perCity: "Steden",
    winLose: (winners: number, losers: number) => `${winners} vooruit, ${losers} achteruit`,
    firm: "Hoe vast",
    yearsCaption: (name: string, difference: string) => `${name} per jaar: ${difference}, in miljoen euro`,
    yearsNote: (set: string, year: number) =>
      `Van jaren die geen eigen reeks hebben, nemen wij de aantallen en bedragen uit de reeks die het dichtst bij ligt: ${set}, over ${year}. Alleen de factor is dan die van het jaar zelf, of van het jaar dat er het dichtst bij ligt.`,
    pages: {
      cities: "Alle steden naast elkaar",
      sum: "De hele som, om af te drukken",
      pdf: "Een brief voor raad of commissie (PDF)",
      word: "Dezelfde brief voor Word",
      file: "De cijfers als CSV",
      json: "De cijfers met de som als JSON",
    },
    chooseCity: "Kies een stad om te zien wat het voor die stad betekent.",
    firmness: { enacted: "vastgesteld", forecast: "verwacht", assumption: "aanname van ons", unknown: "onbekend" },
    refusals: {
      "finance.growth-untold": "Voor deze regel van groei hebben wij de cijfers van de economie niet. Kies het gemiddelde of de band.",
      "finance.spending-untold":
        "Wat gemeenten in het hele land aan deze taak uitgeven, weten wij niet. Kies de verdeling van het fonds als sleutel.",
      "finance.no-sets": "Er is nog geen reeks van een circulaire ingelezen. Daarom valt er nog niets te rekenen.",
      "finance.no-such-scenario": "Dit scenario kennen wij niet. Kies er een van de pagina Financiën.",
      "finance.no-such-city": "Deze stad kennen wij niet, of zij doet niet mee in de reeksen van het fonds. Kies een stad uit de lijst.",
    },
  },
  {
    finance: "Finance",
    title: "What the asks about money are worth",
    lead: "The cities ask the national government for money and for room to levy taxes. Here you see what each ask is worth per year, for the cities together and for your city. Every euro can be checked. Who loses by it is told too.",
    description:
      "What the asks of the cities about money are worth: per city, per year, to be checked down to each measure, and with who loses by it.",
    city: "City",
    allCities: "All cities together",
    year: "Year",
    asks: {
      cut: "Give municipalities back what they got less because they were to grow larger.",
      growth: "Let the municipal fund grow more steadily, without large swings.",
      "tax-area": "Let municipalities levy more themselves; the state then levies and pays as much less.",
      budgets: "Pay what the tasks cost that municipalities were given, such as youth care.",
      transition: "Finish the step to the new distribution of the fund.",
      free: "Put a sum together yourself out of all choices.",
    },
    searchWords: {
      cut: "upscaling cut municipal fund",
      growth: "growth of the municipal fund, swings",
      "tax-area": "local tax area, property tax, levy, equalisation",
      budgets: "budgets, shortage, youth care, social support",
      transition: "transition path, distribution model, suppletion",
      free: "measure, municipal fund, combination",
    },
    moreSearchWords: {
      "/financien/rekening": "annual account, budget, Iv3, income, expenditure, reserves, equity",
      "/financien/groei": "growth, circulars, size of the municipal fund",
      "/financien/controle": "reconciled, deviation, annual report, printed figures",
      "/financien/vergelijking": "compare, scenario, sum",
    },
    together: "The cities together",
    inYear: (year: number) => `in the year ${year}`,
    perInhabitant: "per inhabitant",
    sides: (winners: number, losers: number, same: number) =>
      [
        winners === 1 ? "1 city gains" : `${winners} cities gain`,
        losers === 1 ? "1 city loses" : `${losers} cities lose`,
        ...(same === 0 ? [] : [same === 1 ? "1 city sees no difference" : `${same} cities see no difference`]),
      ].join(", "),
    worksOut: "Look and check",
    levelsOut: (from: number, until: number) =>
      `Over ${from} up to and including ${until} together the difference is nil; this is the year with the largest one.`,
    swinging: (before: string, after: string) => `The growth then swings ${after} percentage points per year instead of ${before}.`,
    suppletionsOf: (year: number) => `Reckoned with the suppletion payments of ${year}, the last that we know.`,
    more: "Reckon on and check",
    moreLinks: {
      "/financien/rekening": "The accounts of each city: what it budgeted and what came",
      "/financien/groei": "How the fund grew, and how often that came out otherwise",
      "/financien/controle": "Is it right? Our figures beside printed ones",
      "/financien/vergelijking": "Two scenarios side by side",
    },
    reckonedBy: "What is reckoned with",
    method: [
      "The municipal fund divides money over municipalities by counts (such as inhabitants), an amount per unit, and the factor.",
      "We do that sum again with the counts and amounts of the circulars, change what an ask changes, and take one from the other.",
      "The national sum is then used up to the cent again. What one gets more comes from the state or from another.",
    ],
    theAsk: "The ask",
    noAsk: "This sum does not belong to one ask: you put it together yourself.",
    agendaAsk: "In the agenda",
    verdict: "What came of it",
    open: "What is still open",
    stillOpen: {
      cut: (amounts: { readonly still: string; readonly taken: string }) =>
        `Since 2024 the further growth of the cut is scrapped. What is open: ${amounts.still} per year that is still inside the fund, and ${amounts.taken} that was cut from 2015 up to and including 2025. That the first amount is still inside is our inference; we found no paper that says so.`,
      growth: () =>
        "Since 2024 the fund grows along with the economy, averaged over eight years. What is open: whether that is steady enough, and the arrangement of stepping up and down together, which was let go.",
      "tax-area": () =>
        "We found no decision. What is open: how much municipalities levy themselves, in which form, and which part of the differences between cities is equalised.",
      budgets: ({ youth }: { readonly youth: string }) =>
        `Money was added, but the shortage is not gone: for youth care it is ${youth}. For social support and participation we found no national amount; fill one in if you have it.`,
      transition: () =>
        "The agenda does not name this step itself; we count it with the ask for a fitting distribution. What is open: when the step is done. Cities that have to hand in do so at once when it is finished.",
      free: () => "",
    },
    whatItDoes: "What this scenario does",
    numbers: "In three numbers",
    euros: "euros",
    ofFund: "of what comes from the fund now",
    sentence: {
      gain: (name: string, year: number, amount: string, each: string, share: string) =>
        `In ${year} ${name} gets ${amount} more with this scenario than as it is now. That is ${each} per inhabitant, or ${share} of what comes from the fund now.`,
      loss: (name: string, year: number, amount: string, each: string, share: string) =>
        `${name} loses: in ${year} it is ${amount} less with this scenario than as it is now. That is ${each} per inhabitant, or ${share} of what comes from the fund now.`,
      same: (name: string, year: number) => `For ${name} this scenario makes no difference in ${year}.`,
    },
    theCities: "the cities together",
    taxesCount: "The new tax of the cities themselves counts in the difference.",
    national: (amount: string) => `All municipalities of the country together: ${amount}.`,
    nothing: "You have not chosen anything yet that is to be otherwise. Choose below.",
    cannot: "This we cannot reckon",
    unknownStand: (circular: string) => `We have no set of a circular ${circular}. We reckon by the latest.`,
    years: "Per year",
    baseline: "As it is now",
    withScenario: "With this scenario",
    minus: (scenario: string, baseline: string) => `‘${scenario}’ minus ‘${baseline}’`,
    difference: "Difference",
    millions: "million euros",
    share: "In per cent",
    perCity: "Cities",
    winLose: (winners: number, losers: number) => `${winners} gain, ${losers} lose`,
    firm: "How firm",
    yearsCaption: (name: string, difference: string) => `${name} per year: ${difference}, in million euros`,
    yearsNote: (set: string, year: number) =>
      `For years without a set of their own we take counts and amounts from the nearest set: ${set}, of ${year}. Only the factor is then that of the year itself, or of the nearest year.`,
    pages: {
      cities: "All cities side by side",
      sum: "The whole sum, to print",
      pdf: "A letter for a council or committee (PDF)",
      word: "The same letter for Word",
      file: "The figures as CSV",
      json: "The figures with the sum as JSON",
    },
    chooseCity: "Choose a city to see what it means for that city.",
    firmness: { enacted: "laid down", forecast: "expected", assumption: "assumed by us", unknown: "unknown" },
    refusals: {
      "finance.growth-untold": "For this rule of growth we do not have the figures of the economy. Choose the average or the band.",
      "finance.spending-untold":
        "What municipalities in the whole country spend on this task we do not know. Choose the distribution of the fund as the key.",
      "finance.no-sets": "No set of a circular has been read in yet. So there is nothing to reckon with.",
      "finance.no-such-scenario": "We do not know this scenario. Choose one on the page Finance.",
      "finance.no-such-city": "We do not know this city, or it has no part in the sets of the fund. Choose a city from the list.",
    },
  },
);

/** Why something cannot be reckoned, by the code of the refusal. */
export const refusalInWords = (code: string, language: keyof typeof scenarioTexts): string =>
  (scenarioTexts[language].refusals as Readonly<Record<string, string>>)[code] ?? code;
