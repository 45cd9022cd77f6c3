import { bilingual } from "../../../lib/language.ts";
import type { Site } from "../domain/site.ts";

/** A mail with a link in it. What it is stands in the first lines, so that nobody needs to click to know. */
export interface Writing {
  readonly subject: string;
  /** The paragraphs before the link, and those after it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

type Write = (site: Site) => Writing;

export const letters = bilingual<{ readonly signIn: Write; readonly invitation: Write }>(
  {
    signIn: (site) => ({
      subject: `Inloggen bij Spil van ${site.name}`,
      above: [
        "Hallo,",
        `Iemand vroeg op ${site.origin} een koppeling om in te loggen met dit mailadres. Was u dat? Open dan deze koppeling en druk op de knop:`,
      ],
      below: [
        "De koppeling werkt één keer en een kwartier lang. Daarna vragen wij nog uw tweede bewijs, zoals de code uit uw app.",
        "Niet gevraagd? Doe dan niets. Zonder uw tweede bewijs kan niemand hiermee inloggen.",
      ],
    }),
    invitation: (site) => ({
      subject: `Uw uitnodiging voor Spil van ${site.name}`,
      above: [
        "Hallo,",
        `U bent uitgenodigd voor Spil, het werkplatform van ${site.name} (${site.origin}). Open deze koppeling en druk op de knop:`,
      ],
      below: [
        "De koppeling is alleen voor u. Zij werkt één keer en een week lang. Daarna stelt u in hoe u voortaan inlogt. Dat kost een paar minuten, en u hebt er een telefoon bij nodig.",
        "Kent u dit niet? Doe dan niets, en stuur de mail niet door.",
      ],
    }),
  },
  {
    signIn: (site) => ({
      subject: `Signing in to Spil of ${site.name}`,
      above: [
        "Hello,",
        `Somebody asked for a link to sign in with this mail address on ${site.origin}. Was that you? Then open this link and press the button:`,
      ],
      below: [
        "The link works once, for a quarter of an hour. After that we ask for your second proof, such as the code from your app.",
        "Did you not ask for this? Then do nothing. Without your second proof nobody can sign in with it.",
      ],
    }),
    invitation: (site) => ({
      subject: `Your invitation to Spil of ${site.name}`,
      above: [
        "Hello,",
        `You have been invited to Spil, the working platform of ${site.name} (${site.origin}). Open this link and press the button:`,
      ],
      below: [
        "The link is for you alone. It works once, for a week. After that you choose how you will sign in from now on. That takes a few minutes, and you need a phone for it.",
        "Does this mean nothing to you? Then do nothing, and do not forward this mail.",
      ],
    }),
  },
);
