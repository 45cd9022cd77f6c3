import type { Finding } from "../../../lib/findings.ts";
import { bilingual, type Language } from "../../../lib/language.ts";
import { areaTexts } from "./areas.ts";
import { sourceTexts } from "./source.ts";

type Values = Readonly<Record<string, string | number>>;

/** Words and sentences about loads of statistical tables. */
export const loadTexts = bilingual(
  {
    states: { loading: "wordt geladen", complete: "geladen", refused: "geweigerd", abandoned: "afgebroken" },
    findings: {
      "monitor-load.empty": () => "De bron gaf geen enkel cijfer. De oude cijfers blijven staan.",
      "monitor-load.shrunk": ({ before, now }: Values) =>
        `De tabel had ${before} cijfers en heeft er nu ${now}. Dat is meer dan een tiende minder. De oude cijfers blijven staan.`,
      "monitor-load.measure-lost": () => "De bron geeft voor dit onderwerp geen cijfers meer. De oude cijfers blijven staan.",
      "monitor-load.unit-changed": ({ before, now }: Values) =>
        `De eenheid was “${before}” en is nu “${now}”. De oude cijfers blijven staan.`,
      "monitor-load.double-rows": ({ count }: Values) => `De bron gaf ${count} cijfers twee keer. De oude cijfers blijven staan.`,
      "monitor-load.count-differs": ({ promised, read }: Values) =>
        `De bron noemt ${promised} cijfers en gaf er ${read}. De oude cijfers blijven staan.`,
      "monitor-load.unknown-code": () => "Deze code staat niet in de lijst van de tabel. De oude cijfers blijven staan.",
      "monitor-load.no-figure": () => "Hier staat geen cijfer en ook geen reden waarom het ontbreekt. De oude cijfers blijven staan.",
      "monitor-load.rows-gone": ({ count, series }: Values) =>
        `De bron geeft ${count} cijfers niet meer, in ${series} reeksen. Wij bewaren die cijfers.`,
      "monitor-load.started-over": ({ before, now }: Values) =>
        `Het laden van versie ${before} was nog niet klaar toen de bron versie ${now} uitgaf. Het laden begon opnieuw.`,
    },
    refusals: {
      "monitor.table-not-described":
        "Deze tabel kennen we niet. Beschrijf haar eerst: van wie ze is, onder welke licentie en wat u ervan wilt.",
      "monitor.table-not-fetched": "Deze tabel kan niet worden opgehaald: zij komt als bestand, of niemand zei wat wij ervan willen.",
      "monitor.table-is-loading": "Deze tabel wordt op dit moment al geladen. Wacht tot dat klaar is en probeer het dan nog eens.",
      "monitor.not-yours-to-fetch": "Alleen het secretariaat en de beheerder halen cijfers op.",
      "monitor.nothing-to-stop": "Deze tabel wordt op dit moment niet geladen. Misschien was het net klaar.",
      "monitor.load-taken-over": "Het laden duurde te lang en is door een ander overgenomen. U hoeft niets te doen.",
    },
  },
  {
    states: { loading: "being loaded", complete: "loaded", refused: "refused", abandoned: "abandoned" },
    findings: {
      "monitor-load.empty": () => "The source gave no figure at all. The old figures stay.",
      "monitor-load.shrunk": ({ before, now }: Values) =>
        `The table had ${before} figures and now has ${now}. That is more than a tenth less. The old figures stay.`,
      "monitor-load.measure-lost": () => "The source gives no figures for this subject any more. The old figures stay.",
      "monitor-load.unit-changed": ({ before, now }: Values) => `The unit was “${before}” and is now “${now}”. The old figures stay.`,
      "monitor-load.double-rows": ({ count }: Values) => `The source gave ${count} figures twice. The old figures stay.`,
      "monitor-load.count-differs": ({ promised, read }: Values) =>
        `The source speaks of ${promised} figures and gave ${read}. The old figures stay.`,
      "monitor-load.unknown-code": () => "This code is not in the list of the table. The old figures stay.",
      "monitor-load.no-figure": () => "There is no figure here, and no reason why it is missing. The old figures stay.",
      "monitor-load.rows-gone": ({ count, series }: Values) =>
        `The source no longer gives ${count} figures, in ${series} series. We keep those figures.`,
      "monitor-load.started-over": ({ before, now }: Values) =>
        `The load of version ${before} was not finished when the source brought out version ${now}. The load began anew.`,
    },
    refusals: {
      "monitor.table-not-described":
        "We do not know this table. Describe it first: whose it is, under which licence and what you want of it.",
      "monitor.table-not-fetched": "This table cannot be fetched: it comes as a file, or nobody said what we want of it.",
      "monitor.table-is-loading": "This table is already being loaded. Wait until that is done and then try again.",
      "monitor.not-yours-to-fetch": "Only the secretariat and the administrator have figures fetched.",
      "monitor.nothing-to-stop": "This table is not being loaded at this moment. Perhaps it was just done.",
      "monitor.load-taken-over": "The load took too long and somebody else took it over. You need not do anything.",
    },
  },
);

/** A finding about a load as a sentence, with what it is about. */
export function findingInWords({ code, subject, values }: Finding, language: Language): string {
  const findings: Readonly<Record<string, (values: Values) => string>> = loadTexts[language].findings;
  const histories: Readonly<Record<string, (area: string, values: Values) => string>> = areaTexts[language];
  const refusals: Readonly<Record<string, string>> = { ...sourceTexts[language].refusals, ...loadTexts[language].refusals };
  return histories[code]?.(subject, values) ?? `${subject}: ${findings[code]?.(values) ?? refusals[code] ?? code}`;
}
