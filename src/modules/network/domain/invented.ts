/** With this begins the id of everybody and everything in the example network. */
export const inventedPrefix = "voorbeeld-";

/** Whether something belongs to the example network, whose persons are invented. */
export const isInvented = (id: string): boolean => id.startsWith(inventedPrefix);

/** Every invented person has mail here: by RFC 2606 nothing under `.example` is anybody's. */
export const inventedDomain = "@voorbeeld.example";
