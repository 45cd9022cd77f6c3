import type { Article } from "../../lib/article.ts";
import { bilingual } from "../../lib/language.ts";

/** The statement; the contact is the operator’s mail address, null while nobody filled it in. */
type Statement = (contact: string | null) => Article;

const dutch: Statement = (contact) => ({
  title: "Toegankelijkheid",
  description: "Hoe toegankelijk deze site is, wat nog niet werkt en wat nog niet is onderzocht.",
  lead: "Iedereen moet deze site kunnen gebruiken: met een toetsenbord, met een schermlezer, op een telefoon en op papier.",
  sections: [
    {
      title: "Toegankelijkheidsverklaring",
      paragraphs: [
        "Deze verklaring gaat over de hele site. Zij is opgesteld op 24 november 2026, door de makers van Spil.",
        "Status C: eerste maatregelen genomen. De site is gemaakt om te voldoen aan WCAG 2.2, niveau AA, en daarmee aan EN 301 549. Wij hebben dat zelf getest met programma’s. Een onafhankelijk onderzoek is er nog niet. Daarom geven wij geen hogere status.",
        "Deze verklaring staat nog niet in het register van toegankelijkheidsverklaringen. Dat doet de organisatie die deze site beheert.",
      ],
    },
    {
      title: "Wat wij doen",
      paragraphs: [],
      points: [
        "Bij elke wijziging van de software controleren programma’s (axe en html-validate) alle soorten pagina’s op fouten.",
        "Alles werkt zonder scripts en met alleen het toetsenbord.",
        "Kaarten en andere beelden staan ook als lijst of tabel op de site.",
        "Niets hangt van kleur alleen af: elk teken heeft een eigen vorm, en een naam voor wie het teken niet ziet.",
        "Wij schrijven in gewone taal. Moeilijke woorden staan bij [Begrippen](/begrippen).",
      ],
    },
    {
      title: "Wat nog niet goed werkt",
      paragraphs: [],
      points: [
        "Op de kaart van Nederland staan stippen dicht bij elkaar. Ze zijn klein om aan te wijzen. Dezelfde steden staan in de lijst eronder.",
        "Formuleringen uit de agenda en uit bronnen zijn vaak ambtelijk en niet op taalniveau B1.",
        "De Engelse versie vertaalt de bediening, niet de inhoud. De inhoud is Nederlands en is als Nederlands gemarkeerd.",
        "Bronnen staan op sites van anderen. Of die toegankelijk zijn, hebben wij niet in de hand.",
      ],
    },
    {
      title: "Wat nog niet is onderzocht",
      paragraphs: [],
      points: [
        "Of mensen die met een schermlezer, vergroting of spraak werken, er goed mee uit de voeten kunnen.",
        "Of de teksten begrijpelijk zijn voor lezers die wij niet kennen.",
      ],
    },
    {
      title: "Werkt er iets niet voor u?",
      paragraphs: [
        contact === null
          ? "Meld het aan de organisatie die deze site beheert. Die heeft hier nog geen contactadres ingevuld; zolang dat zo is, is deze verklaring niet volledig."
          : `Meld het aan de organisatie die deze site beheert: [${contact}](mailto:${contact}). Noem het adres van de pagina en wat u wilde doen.`,
        "Komt u er met de beheerder niet uit? Bij een site van de overheid kunt u naar de [Nationale ombudsman](https://www.nationaleombudsman.nl/).",
      ],
    },
  ],
});

const english: Statement = (contact) => ({
  title: "Accessibility",
  description: "How accessible this site is, what does not work yet and what has not been examined yet.",
  lead: "Everybody must be able to use this site: with a keyboard, with a screen reader, on a phone and on paper.",
  sections: [
    {
      title: "Accessibility statement",
      paragraphs: [
        "This statement is about the whole site. It was drawn up on 24 November 2026 by the makers of Spil.",
        "Status C, in the Dutch model: first measures taken. The site is made to meet WCAG 2.2, level AA, and with it EN 301 549. We tested that ourselves with programs. There has been no independent audit yet. That is why we claim no higher status.",
        "This statement is not in the Dutch register of accessibility statements yet. That is up to the organisation that runs this site.",
      ],
    },
    {
      title: "What we do",
      paragraphs: [],
      points: [
        "With every change of the software, programs (axe and html-validate) check all types of pages for errors.",
        "Everything works without scripts and with the keyboard alone.",
        "Maps and other pictures are also on the site as a list or a table.",
        "Nothing depends on colour alone: every mark has a shape of its own, and a name for those who do not see it.",
        "We write in plain language. Difficult words are in the [glossary](/begrippen).",
      ],
    },
    {
      title: "What does not work well yet",
      paragraphs: [],
      points: [
        "On the map of the Netherlands some dots are close together and small to point at. The same cities are in the list below it.",
        "Wording from the agenda and from sources is often official language.",
        "The English version translates the controls, not the content. The content is in Dutch and marked as such.",
        "Sources are on the sites of others. Whether those are accessible is not in our hands.",
      ],
    },
    {
      title: "What has not been examined yet",
      paragraphs: [],
      points: [
        "Whether people who work with a screen reader, magnification or speech get on well with it.",
        "Whether the texts are clear to readers whom we do not know.",
      ],
    },
    {
      title: "Does something not work for you?",
      paragraphs: [
        contact === null
          ? "Tell the organisation that runs this site. It has not filled in a contact address here yet; until it has, this statement is not complete."
          : `Tell the organisation that runs this site: [${contact}](mailto:${contact}). Name the address of the page and what you wanted to do.`,
        "If that does not help: for a site of the Dutch government you can turn to the [National Ombudsman](https://www.nationaleombudsman.nl/).",
      ],
    },
  ],
});

export const accessibilityTexts = bilingual(dutch, english);
