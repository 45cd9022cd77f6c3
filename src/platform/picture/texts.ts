import { bilingual } from "../../lib/language.ts";

/** Why a picture was not drawn. */
export const pictureTexts = bilingual(
  {
    refusals: {
      "picture.too-busy": "Er worden nu te veel afbeeldingen tegelijk gevraagd. Probeer het over een minuut nog eens.",
      "picture.took-too-long": "Het tekenen van deze afbeelding duurt te lang. Probeer het later nog eens.",
    },
  },
  {
    refusals: {
      "picture.too-busy": "Too many pictures are asked for at once now. Try again in a minute.",
      "picture.took-too-long": "Drawing this picture takes too long. Try again later.",
    },
  },
);
