import type { CityId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { doubtInWords } from "../../../lib/period-words.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { OutlinedBody } from "../domain/body.ts";
import type { BodyNode } from "../domain/body-tree.ts";
import type { City } from "../domain/city.ts";
import { type ListedSeat, leadingRoles } from "../domain/seat.ts";
import type { Holder } from "../domain/seats-on-a-day.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { onDay } from "./as-of.tsx";
import { Doubt, RoleWords, SenderWords } from "./seat-parts.tsx";

/** A body in the tree, with the cities that run in front of it. */
export interface TreeCard extends OutlinedBody {
  readonly inFront: readonly CityId[];
}

export type Node = BodyNode<TreeCard>;

/** What every part of the tree needs: on which day, and who sat where. */
export interface TreeProps {
  readonly view: View;
  readonly day: string;
  readonly today: string;
  readonly holders: ReadonlyMap<string, readonly Holder<ListedSeat>[]>;
  readonly cities: ReadonlyMap<CityId, City>;
}

/** Name, who leads and the official counterpart of a body. */
export function BodyCard({ node, ...tree }: TreeProps & { readonly node: Node }) {
  const { view, day, holders } = tree;
  const { body, counterpart, standing } = node;
  const leads = (holders.get(body.id) ?? []).filter(({ seat }) => leadingRoles.has(seat.role));
  return (
    <div class="body-card">
      <p class="body-card__name" lang="nl">
        <Link href={onDay(`/netwerk/${body.slug}`, tree)}>{body.name}</Link>
      </p>
      {leads.length > 0 ? <Leads view={view} day={day} leads={leads} /> : <FrontRunners {...tree} body={body} />}
      {standing === "perhaps" && leads.length === 0 && <p class="doubt">{doubtInWords(body.period, day, view.language)}</p>}
      {counterpart && (
        <p class="body-card__beside">
          {bodyTexts[view.language].officials}{" "}
          <span lang="nl">
            <Link href={onDay(`/netwerk/${counterpart.slug}`, tree)}>{counterpart.name}</Link>
          </span>
        </p>
      )}
    </div>
  );
}

/** Who leads, those of one role of whom the same is known on one line. */
function Leads({ view, day, leads }: Pick<TreeProps, "view" | "day"> & { readonly leads: readonly Holder<ListedSeat>[] }) {
  const doubt = ({ seat, standing }: Holder<ListedSeat>) => (standing === "yes" ? "" : doubtInWords(seat.period, day, view.language));
  const groups = groupedBy(leads, (holder) => [holder.seat.role, holder.seat.roleNote, holder.seat.state, doubt(holder)].join(" "));
  return (
    <ul class="leads">
      {[...groups.values()].map((group) => (
        <LeadLine view={view} day={day} group={group} />
      ))}
    </ul>
  );
}

function LeadLine({ view, day, group }: Pick<TreeProps, "view" | "day"> & { readonly group: readonly Holder<ListedSeat>[] }) {
  const [first] = group;
  if (!first) return null;
  return (
    <li>
      <span class="leads__role">
        <RoleWords view={view} seat={first.seat} />
      </span>{" "}
      {group.map(({ seat }, index) => [index > 0 && ", ", <SenderWords view={view} seat={seat} />])}{" "}
      <Doubt view={view} day={day} holder={first} />
    </li>
  );
}

/** A topic has no seats; who runs in front of it stands among the cities that take part, when they are few. */
function FrontRunners({ cities, body }: TreeProps & { readonly body: TreeCard }) {
  const running = body.inFront.flatMap((city) => cities.get(city) ?? []);
  if (running.length === 0) return null;
  return <p class="leads">{running.map(({ name, slug }, index) => [index > 0 && ", ", <Link href={`/steden/${slug}`}>{name}</Link>])}</p>;
}
