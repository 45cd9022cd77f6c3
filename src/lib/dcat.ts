import type { Dataset } from "./dataset.ts";

/** Who offers the catalogue, and where. */
export interface AboutCatalogue {
  readonly title: string;
  readonly description: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly publisher: string;
  /** Null as long as the operator has not set one. */
  readonly contactEmail: string | null;
}

const european = "http://publications.europa.eu/resource/authority";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * A catalogue of data sets in JSON-LD.
 *
 * @source DCAT-AP 3.0 and its Dutch profile DCAT-AP-NL 3.0; the value lists are those of the Publications Office of the EU
 * @see docs/methods/figures-as-open-data.md for what of the profile is not there
 */
export function catalogueOf(about: AboutCatalogue, datasets: readonly Dataset[]) {
  const { origin } = about;
  const publisher = { "@id": `${origin}/#uitgever`, "@type": "foaf:Agent", "foaf:name": about.publisher };
  return {
    "@context": context,
    "@id": `${origin}/open-data`,
    "@type": "dcat:Catalog",
    "dct:title": dutch(about.title),
    "dct:description": dutch(about.description),
    "dct:language": { "@id": `${european}/language/NLD` },
    "dct:publisher": publisher,
    "foaf:homepage": { "@id": `${origin}/` },
    "dcat:dataset": datasets.map((dataset) => datasetOf(about, dataset)),
  };
}

function datasetOf({ origin, publisher, contactEmail }: AboutCatalogue, dataset: Dataset) {
  const id = `${origin}/open-data#${dataset.id}`;
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": dutch(dataset.title),
    "dct:description": dutch(dataset.description),
    "dct:creator": { "@type": "foaf:Agent", "foaf:name": dataset.publisher ?? publisher },
    "dct:publisher": { "@id": `${origin}/#uitgever` },
    "dcat:contactPoint": contactOf(origin, publisher, contactEmail),
    "dct:accessRights": { "@id": `${european}/access-right/PUBLIC` },
    "dct:language": { "@id": `${european}/language/NLD` },
    "dcat:theme": { "@id": `${european}/data-theme/GOVE` },
    "dcat:landingPage": { "@id": `${origin}${dataset.page}` },
    ...(dataset.original === null ? {} : { "dct:source": { "@id": dataset.original } }),
    ...(dataset.changedOn === null ? {} : { "dct:modified": dated(dataset.changedOn) }),
    ...(dataset.years === null ? {} : { "dct:temporal": temporalOf(dataset.years) }),
    "dcat:distribution": dataset.distributions.map((one) => distributionOf(origin, one, dataset)),
  };
}

const contactOf = (origin: string, name: string, email: string | null) => ({
  "@type": "vcard:Organization",
  "vcard:fn": name,
  "vcard:hasURL": { "@id": `${origin}/over` },
  ...(email === null ? {} : { "vcard:hasEmail": { "@id": `mailto:${email}` } }),
});

function distributionOf(origin: string, { path, format }: Dataset["distributions"][number], { title, licence }: Dataset) {
  const address = { "@id": `${origin}${path}` };
  return {
    "@type": "dcat:Distribution",
    "dct:title": dutch(`${title} (${format})`),
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dct:format": { "@id": `${european}/file-type/${format}` },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${format === "CSV" ? "text/csv" : "application/json"}` },
    ...(licence.address === null ? {} : { "dct:license": { "@id": licence.address } }),
    "dct:rights": dutch([licence.name, licence.attribution].filter((part) => part !== null).join(". ")),
  };
}

const dutch = (text: string) => ({ "@language": "nl", "@value": text });

const kinds: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

/** A day, a month or a year, as precisely as it is known. */
const dated = (on: string) => ({ "@type": kinds[on.length] ?? "xsd:string", "@value": on });

const temporalOf = ({ first, last }: NonNullable<Dataset["years"]>) => ({
  "@type": "dct:PeriodOfTime",
  "dcat:startDate": dated(`${String(first).padStart(4, "0")}-01-01`),
  "dcat:endDate": dated(`${String(last).padStart(4, "0")}-12-31`),
});
