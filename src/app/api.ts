import type { Hono } from "hono";
import { agendaCollections, initiativeCounts, namedSubjects } from "../modules/agenda/index.ts";
import { meetingCollection } from "../modules/meetings/index.ts";
import { indicatorCollection, replyCollection, sourceTableCollection } from "../modules/monitor/index.ts";
import { bodyCollection, cityCollection, organisationCollection, regionCollection, seatCollection } from "../modules/network/index.ts";
import { positionCollection } from "../modules/positions/index.ts";
import { publicApi } from "../platform/api/public-api.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import type { Tables } from "./tables.ts";

/** What programs may read of the whole product: each module's part, put together. */
export function apiRoutes({ look, contactEmail, mark }: House<Tables>): Hono<Env<Tables>> {
  const about = {
    title: `Open data van ${look.siteName}`,
    description,
    contact: { name: look.siteName, url: `${look.origin}/over`, email: contactEmail },
    origin: look.origin,
    collections: [
      ...agendaCollections<Tables>(),
      indicatorCollection<Tables>(),
      sourceTableCollection<Tables>(),
      positionCollection<Tables>(),
      meetingCollection<Tables>(),
      bodyCollection<Tables>({ subjects: namedSubjects }),
      seatCollection<Tables>(),
      cityCollection<Tables>({ initiativeCounts }),
      organisationCollection<Tables>({ subjects: namedSubjects }),
      regionCollection<Tables>(),
      replyCollection<Tables>(),
    ],
  };
  return publicApi<Tables>(about, mark);
}

const description = [
  "Alles wat op de pagina’s staat, voor programma’s: wat de steden willen, wat zij doen en wat ervan kwam.",
  "U hebt geen sleutel nodig en elke site mag de antwoorden lezen.",
  "Lijsten komen in pagina’s van ten hoogste 100, als JSON; met formaat=csv krijgt u alle rijen in een bestand.",
  "De filters zijn dezelfde als op de pagina’s.",
  "Versienummers volgen Semantic Versioning. Wat er verandert, staat in CHANGELOG.md in de broncode.",
  "Een nieuwe hoofdversie krijgt een nieuw adres; de vorige blijft dan eerst nog staan.",
].join(" ");
