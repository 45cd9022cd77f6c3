export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** The same sentences in both languages; Dutch is the type, English must match it. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Ties the Dutch texts to their English counterpart. */
export const bilingual = <T>(nl: T, en: NoInfer<T>): Bilingual<T> => ({ nl, en });

export const isLanguage = (text: string | undefined): text is Language => (languages as readonly (string | undefined)[]).includes(text);
