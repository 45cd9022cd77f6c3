import { bilingual } from "../../../lib/language.ts";

/** Why the borders in a file were not kept. */
export const boundaryTexts = bilingual(
  {
    refusals: {
      "monitor.boundary-file-unreadable": "Dit bestand is er niet, of het is niet te lezen.",
      "monitor.boundary-file-too-large": "Dit bestand is te groot. Neem de gegeneraliseerde grenzen.",
      "monitor.boundaries-misshapen": "Dit bestand is geen kaart in GeoJSON of TopoJSON met gemeenten van het CBS.",
      "monitor.boundaries-empty": "Op deze kaart staat geen enkele gemeente.",
      "monitor.boundaries-incomplete": "Dit bestand is niet de hele kaart: er hoort een vervolg bij.",
      "monitor.boundaries-in-metres": "Deze kaart staat in meters (RD New, EPSG:28992). Neem dezelfde kaart in graden (WGS 84, EPSG:4326).",
      "monitor.boundaries-turned": "In deze kaart staat de breedte voor de lengte. Neem GeoJSON, waarin de lengte voorop staat.",
      "monitor.boundaries-of-other-year": "Deze kaart is van een ander jaar dan u zei.",
      "monitor.boundary-code-unknown": "Op deze kaart staat een gebied dat geen gemeente is. Een gemeente heeft een code als GM0193.",
      "monitor.boundary-twice": "Dezelfde gemeente staat twee keer op deze kaart.",
      "monitor.boundary-without-shape": "Een gemeente op deze kaart heeft geen grens.",
      "monitor.no-borders": "Van dit jaar zijn hier geen grenzen. Kies een ander jaar.",
    },
  },
  {
    refusals: {
      "monitor.boundary-file-unreadable": "This file is not there, or it cannot be read.",
      "monitor.boundary-file-too-large": "This file is too large. Take the generalised borders.",
      "monitor.boundaries-misshapen": "This file is no map in GeoJSON or TopoJSON with municipalities of Statistics Netherlands.",
      "monitor.boundaries-empty": "There is not one municipality on this map.",
      "monitor.boundaries-incomplete": "This file is not the whole map: more belongs to it.",
      "monitor.boundaries-in-metres": "This map is in metres (RD New, EPSG:28992). Take the same map in degrees (WGS 84, EPSG:4326).",
      "monitor.boundaries-turned": "This map has latitude before longitude. Take GeoJSON, which has longitude first.",
      "monitor.boundaries-of-other-year": "This map is of another year than you said.",
      "monitor.boundary-code-unknown": "This map has an area that is no municipality. A municipality has a code such as GM0193.",
      "monitor.boundary-twice": "The same municipality is on this map twice.",
      "monitor.boundary-without-shape": "A municipality on this map has no borders.",
      "monitor.no-borders": "There are no borders of this year here. Choose another year.",
    },
  },
);
