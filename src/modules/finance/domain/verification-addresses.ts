/** Where our figures are held against those of others. */
export const verificationAddress = "/financien/controle";

/** The same as a file. */
export const verificationFileAddress = `${verificationAddress}/gegevens.csv`;
