export type { City, Population } from "./domain/city.ts";
export { noNetwork } from "./domain/refusals.ts";
export type { Network } from "./domain/network.ts";
export { networkRoutes } from "./routes.tsx";
export type { CityPanel, CitySlots } from "./slots.ts";
export { allCities, citiesOn, latestPopulations } from "./store/cities.ts";
export { ownNetwork } from "./store/networks.ts";
export type { NetworkTables } from "./tables.ts";
export { texts as networkTexts } from "./texts.ts";
