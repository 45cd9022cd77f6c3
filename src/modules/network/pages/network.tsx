import { dateInWords, type PartialDate } from "../../../lib/partial-date.ts";
import { earliest } from "../../../lib/period.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { MemberCount } from "../domain/membership.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { peopleTexts } from "../texts/people.ts";
import { AsOf } from "./as-of.tsx";
import type { Node, TreeProps } from "./body-card.tsx";
import { MemberSteps } from "./member-steps.tsx";
import { NetworkTree } from "./network-tree.tsx";

interface NetworkProps extends TreeProps {
  readonly network: string;
  readonly nodes: readonly Node[];
  /** How many members there were on the day. */
  readonly members: number;
  readonly counts: readonly MemberCount[];
  /** The first date of which any source about bodies speaks. */
  readonly first: PartialDate | null;
  /** The latest date, not after the day, on which any source shows something of what stands here. */
  readonly last: PartialDate | null;
}

/** The network on a day: who decides, who leads, who takes part. */
export function NetworkPage({ network, nodes, members, counts, first, last, ...tree }: NetworkProps) {
  const { view, day, today, cities } = tree;
  const t = bodyTexts[view.language];
  return (
    <Page view={view} title={t.network} description={t.networkDescription} above={[]}>
      <h1>{t.network}</h1>
      <p class="lead">{t.networkLead(network, t.members(members), inWords(view, day))}</p>
      <AsOf view={view} day={day} today={today} />
      <Certainty view={view} day={day} today={today} first={first} last={last} />
      <section id="gremia">
        <h2>{t.tree}</h2>
        <NetworkTree {...tree} nodes={nodes} />
        <ExportLinks view={view} collection="gremia" />
      </section>
      <MemberSteps view={view} counts={counts} cities={cities} today={today} />
      <section>
        <h2>{t.further}</h2>
        <ul class="rows">
          {(
            [
              ["/steden", t.toCities],
              ["/mensen", peopleTexts[view.language].toPeople],
              ["/organisaties", t.toOrganisations],
              ["/regios", t.toRegions],
            ] as const
          ).map(([href, name]) => (
            <li>
              <Link href={href}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

const inWords = (view: View, on: string): string => dateInWords({ on, note: null }, view.language);

/** What is known of the chosen day at all. */
function Certainty({ view, day, today, first, last }: Pick<NetworkProps, "view" | "day" | "today" | "first" | "last">) {
  const t = bodyTexts[view.language];
  if (first?.on && day < earliest(first.on)) return <p class="note">{t.notKnownYet(inWords(view, day), inWords(view, first.on))}</p>;
  if (day > today) return <p class="note">{t.toCome}</p>;
  return last?.on && earliest(last.on) < day ? <p class="note">{t.lastSign(inWords(view, last.on))}</p> : null;
}
