import type { AskId } from "../lib/ids.ts";
import { askAddress, asks } from "../modules/agenda/index.ts";
import type { ToldAsk } from "../modules/finance/index.ts";
import type { Visit } from "../platform/http/env.ts";
import { texts as words } from "../ui/texts.ts";
import { Verdict } from "../ui/verdict.tsx";
import type { Tables } from "./tables.ts";

/** The asks of the agenda that finance reckons, with what became of them, as far as whoever asks may see them. */
export async function asksOfFinance({ db, actor, view }: Visit<Tables>, ids: readonly AskId[]): Promise<readonly ToldAsk[]> {
  return (await asks(db, actor, { ids })).map(({ id, agenda, code, wording, verdict, note }) => ({
    id,
    code,
    wording,
    note,
    address: askAddress(agenda, code),
    verdict: <Verdict verdict={verdict} language={view.language} />,
    verdictWord: words[view.language].verdict[verdict],
  }));
}
