import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { accountAddress } from "../domain/account-addresses.ts";
import type { CityOutcome } from "../domain/city-accounts.ts";
import { changeInPercent, eurosInSentence, wholeEurosInWords } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";

/** On the page of a city: what it got from the fund, what that is for each inhabitant, and how far it was from the budget. */
export function CityAccountPanel({ view, shown }: { readonly view: View; readonly shown: CityOutcome }) {
  const { language } = view;
  const t = accountTexts[language];
  const { city, outcome, eurPerInhabitant } = shown;
  if (outcome === null || eurPerInhabitant === null) return null;
  return (
    <section>
      <h2>{t.panel}</h2>
      <dl class="facts">
        <dt>{t.panelFund(outcome.year)}</dt>
        <dd>{eurosInSentence(outcome.accountEur, language)}</dd>
        <dt>{t.panelPerInhabitant}</dt>
        <dd>{wholeEurosInWords(eurPerInhabitant, language)}</dd>
        <dt>{t.panelDifference}</dt>
        <dd>{changeInPercent(outcome.differenceShare, language)}</dd>
      </dl>
      <p>
        <Link href={accountAddress(city.slug)}>{t.panelMore(city.name)}</Link>
      </p>
    </section>
  );
}
