import { type AgendaId, asId } from "../lib/ids.ts";
import { askAddress, asks } from "../modules/agenda/index.ts";
import type { AskReference, ToldAsk } from "../modules/finance/index.ts";
import type { Visit } from "../platform/http/env.ts";
import { texts as words } from "../ui/texts.ts";
import { Verdict } from "../ui/verdict.tsx";
import type { Tables } from "./tables.ts";

/** The asks of the agenda that finance reckons, with what became of them, as far as whoever asks may see them. */
export async function asksOfFinance({ db, actor, view }: Visit<Tables>, references: readonly AskReference[]): Promise<readonly ToldAsk[]> {
  const agendas = [...new Set(references.map(({ agenda }) => asId<AgendaId>(agenda)))];
  const codes = new Set(references.map(({ code }) => code));
  const found = await Promise.all(agendas.map((agenda) => asks(db, actor, { agenda })));
  return found
    .flat()
    .filter(({ code }) => codes.has(code))
    .map(({ agenda, code, wording, verdict, note }) => ({
      code,
      wording,
      note,
      address: askAddress(agenda, code),
      verdict: <Verdict verdict={verdict} language={view.language} />,
      verdictWord: words[view.language].verdict[verdict],
    }));
}
