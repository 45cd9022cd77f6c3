import { asId } from "../../../../lib/ids.ts";
import type { Measure, MeasureCode } from "../fund-set.ts";
import { wordKey } from "./word-key.ts";

type KnownMeasure = readonly [code: string, kind: Measure["kind"], name: string, ...alsoCalled: string[]];

/**
 * Every measure of the distribution since 2023 with each name under which the ministry's files have it. The fixed amount is `vast` where
 * its amount stands and `vast nieuw` where its units do: read by code alone, 1.4 million euro per municipality would be gone unseen.
 *
 * @source tables of the circulars of May and September 2023 and 2024; a measure of a later circular is added here
 */
const known: readonly KnownMeasure[] = [
  ["vest", "costs", "bedrijven"],
  ["bo31", "costs", "bewoonde oorden 1930"],
  ["bo31hk", "costs", "historische woningen in bewoonde oorden 1930"],
  ["bo3_nw", "costs", "bijstandsontvangers"],
  ["doelgroep", "costs", "doelgroepenregister gemeentelijke doelgroep"],
  ["ephh", "costs", "éénpersoonshuishoudens"],
  ["groei_jong", "costs", "extra groei jongeren"],
  ["groei_llvo", "costs", "extra groei leerlingen voortgezet onderwijs"],
  ["kernen500", "costs", "grote woonkernen"],
  ["lidr_w_nw", "costs", "huishoudens met een laag inkomen met drempel"],
  ["inwo", "costs", "inwoners"],
  ["inw75+dr", "costs", "inwoners 75+ met drempel"],
  ["wad1", "costs", "inwoners waddengemeenten (<2500 inwoners)"],
  ["wad3", "costs", "inwoners waddengemeenten (>7500 inwoners)"],
  ["wad2", "costs", "inwoners waddengemeenten (2500 tot 7500 inwoners)"],
  ["jong", "costs", "jongeren"],
  ["kernen", "costs", "kernen"],
  ["LOdr", "costs", "laag opleidingsniveau met drempel"],
  ["ll_so", "costs", "leerlingen (voortgezet) speciaal onderwijs"],
  ["ll_vo", "costs", "leerlingen voortgezet onderwijs"],
  ["loonksub", "costs", "loonkostensubsidie"],
  ["nwmigr", "costs", "migratieachtergrond"],
  ["cf.landelijk", "costs", "landelijke centrumfunctie"],
  ["cf.lokaal", "costs", "lokale centrumfunctie"],
  ["cf.regionaal", "costs", "regionale centrumfunctie"],
  ["oeverdhbftot", "costs", "(oeverlengte+2*veen/kleiveengebied)*bf.gemeente*dh.factor"],
  ["oeverbftot", "costs", "oeverlengte*bodemfactor gemeente"],
  ["oadw", "costs", "omgevingsadressendichtheid"],
  ["goab", "costs", "onderwijsachterstand"],
  ["opbebnk", "costs", "oppervlak bebouwing buitengebied"],
  ["opbebnkbfnk", "costs", "oppervlak bebouwing buitengebied ∗ bodemfactor buitengebied"],
  ["opbebk", "costs", "oppervlak bebouwing woonkern"],
  ["opbebkbfk", "costs", "oppervlak bebouwing woonkern ∗ bodemfactor woonkern"],
  ["biwa", "costs", "oppervlak binnenwater"],
  ["buiwamax", "costs", "oppervlak buitenwater"],
  ["histk40", "costs", "oppervlak historische kern < 40 ha"],
  ["histk65", "costs", "oppervlak historische kern > 65 ha"],
  ["histk4164", "costs", "oppervlak historische kern 40 tot 65 ha"],
  ["landbftot", "costs", "oppervlak land * bodemfactor gemeente"],
  ["land", "costs", "oppervlak land"],
  ["WOZnwe70", "property-tax", "ozb niet-woningen eigenaren"],
  ["WOZnwg70", "property-tax", "ozb niet-woningen gebruikers"],
  ["WOZwe80", "property-tax", "ozb woningen eigenaren"],
  ["vast", "costs", "vast bedrag", "vast nieuw", "vast bedrag nieuw"],
  ["Amsterdam", "costs", "vast bedrag Amsterdam"],
  ["Den Haag", "costs", "verkiezingen Den Haag"],
  ["Rotterdam", "costs", "vast bedrag Rotterdam"],
  ["woonr", "costs", "woonruimten"],
  ["woonrbfk", "costs", "woonruimten ∗ bodemfactor woonkern"],
];

/** A measure as we know it, whatever a file calls it. */
export interface NamedMeasure {
  readonly code: MeasureCode;
  readonly kind: Measure["kind"];
  readonly name: string;
}

const byKey: ReadonlyMap<string, NamedMeasure> = new Map(
  known.flatMap(([code, kind, name, ...also]) =>
    [code, name, ...also].map((text) => [wordKey(text), { code: asId<MeasureCode>(code), kind, name }] as const),
  ),
);

/** The measure that a cell or a head means, by code or by any of its names; null when it means none that we know. */
export const measureIn = (text: string): NamedMeasure | null => byKey.get(wordKey(text)) ?? null;

/** Every measure that we know, once. */
export const knownMeasures: readonly NamedMeasure[] = known.map(([code, kind, name]) => ({ code: asId<MeasureCode>(code), kind, name }));
