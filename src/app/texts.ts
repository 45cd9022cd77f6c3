import { bilingual, type Language } from "../lib/language.ts";
import type { Refusal } from "../lib/refusal.ts";
import { accessTexts, accountTexts, issuerTexts } from "../modules/access/index.ts";
import { agendaTexts } from "../modules/agenda/index.ts";
import { financeTexts, municipalAccountTexts, scenarioPaperTexts, scenarioTexts } from "../modules/finance/index.ts";
import { meetingTexts } from "../modules/meetings/index.ts";
import { boundaryTexts, figureFileTexts, loadTexts, monitorTexts, sourceTexts } from "../modules/monitor/index.ts";
import { networkTexts } from "../modules/network/index.ts";
import { positionTexts } from "../modules/positions/index.ts";
import { changeLogTexts, factSheetTexts, packTexts } from "../modules/publishing/index.ts";
import { uploadTexts } from "../platform/http/upload-texts.ts";
import { paperTexts } from "../platform/paper/texts.ts";
import { pictureTexts } from "../platform/picture/texts.ts";
import { sheetTexts } from "../platform/sheet/texts.ts";

export const texts = bilingual(
  {
    toHome: "Naar de voorpagina",
    toSignIn: "Inloggen",
    failures: {
      invalid: "Dit kunnen wij zo niet lezen",
      forbidden: "Dit mag niet",
      "not-found": "Niet gevonden",
      conflict: "Dit kan nu niet",
      unavailable: "Even niet beschikbaar",
    },
    crash: {
      title: "Er ging iets mis",
      sentence: (number: string) =>
        `Dit ligt aan ons. Er is niets verloren gegaan. Probeer het nog eens; blijft het misgaan, noem dan nummer ${number}.`,
    },
    refusals: {
      "route.not-found": "Op dit adres staat geen pagina. Misschien is zij verplaatst; zoek haar op naam.",
      "route.not-admitted": "U hebt geen toegang tot deze pagina.",
      "route.foreign-origin": "Dit verzoek komt van een andere site. Ga naar onze eigen pagina en probeer het daar.",
      "route.bad-input": "Er klopt iets niet in het adres. Hieronder staat wat.",
      "route.form-too-long": "Dit formulier is te lang om te lezen. Er is niets bewaard. Maak de tekst korter en probeer het nog eens.",
      "route.no-form": "Wat hier aankwam is geen formulier. Er is niets bewaard.",
    },
  },
  {
    toHome: "To the front page",
    toSignIn: "Sign in",
    failures: {
      invalid: "We cannot read this",
      forbidden: "This is not allowed",
      "not-found": "Not found",
      conflict: "Not possible now",
      unavailable: "Not available at the moment",
    },
    crash: {
      title: "Something went wrong",
      sentence: (number: string) => `This is our fault. Nothing was lost. Please try again; if it keeps failing, mention number ${number}.`,
    },
    refusals: {
      "route.not-found": "There is no page at this address. It may have moved; search for it by name.",
      "route.not-admitted": "You have no access to this page.",
      "route.foreign-origin": "This request comes from another site. Go to our own page and try again there.",
      "route.bad-input": "Something in the address is not right. See below what it is.",
      "route.form-too-long": "This form is too long to read. Nothing was saved. Make the text shorter and try again.",
      "route.no-form": "What arrived here is not a form. Nothing was saved.",
    },
  },
);

/** The sentence for a refusal's code; a code without one is a defect that a test finds. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  return refusalTexts[language][refusal.code] ?? refusal.code;
}

const all = (language: Language): Readonly<Record<string, string>> => ({
  ...texts[language].refusals,
  ...uploadTexts[language].refusals,
  ...sheetTexts[language].refusals,
  ...accessTexts[language].refusals,
  ...accountTexts[language].refusals,
  ...issuerTexts[language].refusals,
  ...networkTexts[language].refusals,
  ...agendaTexts[language].refusals,
  ...positionTexts[language].refusals,
  ...monitorTexts[language].refusals,
  ...scenarioTexts[language].refusals,
  ...scenarioPaperTexts[language].refusals,
  ...meetingTexts[language].refusals,
  ...municipalAccountTexts[language].refusals,
  ...pictureTexts[language].refusals,
  ...sourceTexts[language].refusals,
  ...loadTexts[language].refusals,
  ...boundaryTexts[language].refusals,
  ...figureFileTexts[language].refusals,
  ...financeTexts[language].refusals,
  ...changeLogTexts[language].refusals,
  ...packTexts[language].refusals,
  ...factSheetTexts[language].refusals,
  ...paperTexts[language].refusals,
});

const refusalTexts = { nl: all("nl"), en: all("en") };
