import { Refusal } from "../../../lib/refusal.ts";

/** There is no such file, or it may not be read. */
export const fileUnreadable = (file: string) => new Refusal("invalid", "agenda-import.file-unreadable", { file });

/** The file is larger than any agenda. Sizes in bytes. */
export const fileTooLarge = (file: string, size: number, most: number) =>
  new Refusal("invalid", "agenda-import.file-too-large", { file, size, most });

/** The file holds bytes that no text holds. */
export const binaryFile = (file: string) => new Refusal("invalid", "agenda-import.binary", { file });

/** The file is text in another encoding than UTF-8. */
export const notUtf8 = (file: string) => new Refusal("invalid", "agenda-import.not-utf-8", { file });

/** The file holds nothing but white space. */
export const emptyFile = (file: string) => new Refusal("invalid", "agenda-import.empty-file", { file });

/** The text has no title, no themes: there is nothing to store. */
export const notAnAgenda = () => new Refusal("invalid", "agenda-import.not-an-agenda");

/** Another agenda has this id already; nothing was stored. */
export const agendaExists = (id: string) => new Refusal("conflict", "agenda-import.agenda-exists", { id });

/** An id that cannot stand in an address. */
export const badAgendaId = (id: string) => new Refusal("invalid", "agenda-import.bad-id", { id });
