/** Where version 1 of the public API begins. */
export const basePath = "/api/v1";
