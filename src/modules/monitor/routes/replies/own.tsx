import { dayOf } from "../../../../lib/day.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { untouched } from "../../../../ui/form.tsx";
import { changeReply, confirmReply, withdrawReply } from "../../actions/replies.ts";
import { replyAddress } from "../../domain/addresses.ts";
import type { Reply } from "../../domain/reply.ts";
import { may } from "../../domain/reply-policy.ts";
import { notYourCity, replyNotFound } from "../../domain/reply-refusals.ts";
import { replyChangeForm, replyConfirmationForm, replyWithdrawalForm } from "../../input/replies.ts";
import { OwnReplyPage, type OwnReplyProps } from "../../pages/replies/own-reply.tsx";
import { indicatorAt } from "../../store/indicators.ts";
import { replyAt } from "../../store/replies.ts";
import { historyOfReply } from "../../store/reply-history.ts";
import type { MonitorReads } from "../../tables.ts";
import { membersOn } from "../members.ts";
import { takeReplyForm } from "./take-reply-form.ts";

/** A city looks after what it says beside a figure; the secretariat can take it away. */
export function ownReplyRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>()
    .get("/weerwoorden/:id", admit("member", "secretariat"), async (c) =>
      answerPage(c, await page(c.var.visit, await getOwn(c.var.visit, c.req.param("id")), {})),
    )
    .post("/weerwoorden/:id", admit("member"), async (c) => {
      const { visit } = c.var;
      const { id } = await getOwn(visit, c.req.param("id"));
      return takeReplyForm(c, {
        schema: replyChangeForm,
        act: async ({ tekst, functie, versie }) => {
          await visit.act((context) => changeReply(context, id, { text: tekst, office: functie }, versie));
          return replyAddress(id);
        },
        draw: async ({ typed, problems }, isStale) => {
          const reply = await getOwn(visit, id);
          const changing = isStale
            ? { state: { typed: { ...typed, versie: String(reply.version) }, problems: [] }, meanwhile: typedOf(reply) }
            : { state: { typed, problems }, meanwhile: null };
          return page(visit, reply, { changing });
        },
      });
    })
    .post("/weerwoorden/:id/bevestiging", admit("member"), async (c) => {
      const { visit } = c.var;
      const { id } = await getOwn(visit, c.req.param("id"));
      return takeReplyForm(c, {
        schema: replyConfirmationForm,
        act: async ({ versie }) => {
          await visit.act((context) => confirmReply(context, id, versie));
          return replyAddress(id);
        },
        draw: async ({ problems }) => {
          const reply = await getOwn(visit, id);
          return page(visit, reply, { confirming: { typed: versionOf(reply), problems } });
        },
      });
    })
    .post("/weerwoorden/:id/intrekking", admit("member", "secretariat"), async (c) => {
      const { visit } = c.var;
      const reply = await getOwn(visit, c.req.param("id"));
      return takeReplyForm(c, {
        schema: replyWithdrawalForm,
        act: async ({ reden, versie }) => {
          await visit.act((context) => withdrawReply(context, reply.id, reden, versie));
          return replyAddress(reply.id);
        },
        draw: async ({ typed, problems }) => {
          const now = await getOwn(visit, reply.id);
          return page(visit, now, { withdrawing: { typed: { ...typed, ...versionOf(now) }, problems } });
        },
      });
    });
}

/** A reply that whoever asks may take away; what another city withdrew is not there. */
async function getOwn({ db, actor }: Visit<MonitorReads>, id: string): Promise<Reply> {
  const reply = await replyAt(db, id);
  if (!reply) throw replyNotFound(id);
  if (may.withdrawReply(actor, reply.city)) return reply;
  throw reply.state === "placed" ? notYourCity(reply.city) : replyNotFound(id);
}

async function page(
  visit: Visit<MonitorReads>,
  reply: Reply,
  turns: Partial<Pick<OwnReplyProps, "changing" | "confirming" | "withdrawing">>,
) {
  const { db, actor, view } = visit;
  const [indicator, city] = [await indicatorAt(db, reply.indicator), await cityNamed(visit, reply)];
  if (!indicator || !city) throw replyNotFound(reply.id);
  return (
    <OwnReplyPage
      view={view}
      reply={reply}
      indicator={indicator}
      city={city}
      isOwn={may.placeReply(actor, reply.city)}
      history={may.readReplyHistory(actor, reply.city) ? await historyOfReply(db, reply.id) : []}
      changing={{ state: untouched(typedOf(reply)), meanwhile: null }}
      confirming={untouched(versionOf(reply))}
      withdrawing={untouched(versionOf(reply))}
      {...turns}
    />
  );
}

/** The city of a reply, while it is a member: what a city said is not shown once it has left. */
async function cityNamed({ db, view }: Visit<MonitorReads>, { city }: Reply) {
  return (await membersOn(db, dayOf(view.now))).find(({ id }) => id === city);
}

const versionOf = ({ version }: Reply) => ({ versie: String(version) });

/** What the form of a reply holds. */
const typedOf = (reply: Reply): Readonly<Record<string, string>> =>
  reply.state === "placed" ? { tekst: reply.text, functie: reply.office, ...versionOf(reply) } : versionOf(reply);
