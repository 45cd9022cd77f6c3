import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import { askAddress, offerAddress, targetAddress, themeAddress } from "./domain/addresses.ts";
import { agendas } from "./store/agendas.ts";
import { asks } from "./store/asks.ts";
import { initiatives } from "./store/initiatives.ts";
import { offers } from "./store/offers.ts";
import { targets } from "./store/targets.ts";
import { tellingKey, tellingsBySubject } from "./store/tellings.ts";
import { themesOf } from "./store/themes.ts";
import type { AgendaReads } from "./tables.ts";

/** The sources behind what this module says. */
export async function agendaCitings(db: Read<AgendaReads>, actor: Actor): Promise<readonly Citing[]> {
  const tellings = await tellingsBySubject(db);
  const cites = (subject: Omit<Citing, "sources">, own: readonly (string | null | undefined)[] = []): Citing => ({
    ...subject,
    sources: distinctSources([...own, ...(tellings.get(tellingKey(subject.kind, subject.id)) ?? []).flatMap((telling) => telling.sources)]),
  });
  const citings: Citing[] = [];
  for (const { id, title, adopted, successor } of await agendas(db, actor)) {
    citings.push(cites({ kind: "agenda", id, address: `/agenda/${id}`, title }, [adopted?.source, successor?.source]));
    const themes = await themesOf(db, actor, id);
    citings.push(
      ...themes.map((theme) =>
        cites({ kind: "theme", id: theme.id, address: themeAddress(id, theme.position), title: theme.title }, [theme.pillarSource]),
      ),
    );
  }
  const [everyAsk, everyOffer, everyTarget, everyInitiative] = [
    await asks(db, actor),
    await offers(db, actor),
    await targets(db, actor),
    await initiatives(db, actor, {}),
  ];
  return [
    ...citings,
    ...everyAsk.map(({ id, agenda, code, wording }) => cites({ kind: "ask", id, address: askAddress(agenda, code), title: wording })),
    ...everyOffer.map(({ id, agenda, code, wording }) => cites({ kind: "offer", id, address: offerAddress(agenda, code), title: wording })),
    ...everyTarget.map(({ id, agenda, code, value, unit }) =>
      cites({ kind: "target", id, address: targetAddress(agenda, code), title: `${value} ${unit}` }),
    ),
    ...everyInitiative.map(({ id, slug, title, sources }) =>
      cites({ kind: "initiative", id, address: `/initiatieven/${slug}`, title }, sources),
    ),
  ];
}
