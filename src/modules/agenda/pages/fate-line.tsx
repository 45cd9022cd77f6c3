import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { Fate } from "../domain/succession.ts";
import { successionTexts } from "../texts/succession.ts";

interface FateLineProps {
  readonly view: View;
  /** Null when nobody said anything about it. */
  readonly fate: Fate | null;
  /** In what it goes on. */
  readonly successors: readonly FocusPointHead[];
}

/** What becomes of a focus point, in words. */
export function FateLine({ view, fate, successors }: FateLineProps) {
  const t = successionTexts[view.language];
  if (fate === null) return <p class="quiet">{capitalised(t.noFate)}</p>;
  return (
    <>
      <p>
        <span class="nl-data-badge">{t.fates[fate.kind]}</span>
        {!fate.isDecided && (
          <>
            {" "}
            <span class="quiet">{t.proposed}</span>
          </>
        )}
      </p>
      <p>
        <span class="quiet">{t.because}</span> <span lang="nl">{fate.reason}</span>
      </p>
      {!fate.isDecided && fate.aims.length > 0 && (
        <p>
          <span class="quiet">{t.proposedAims}</span> <span lang="nl">{fate.aims.join("; ")}</span>
        </p>
      )}
      {successors.length > 0 && <Successors view={view} successors={successors} />}
    </>
  );
}

const Successors = ({ view, successors }: Omit<FateLineProps, "fate">) => (
  <>
    <p class="quiet">{successionTexts[view.language].into}</p>
    <ul>
      {successors.map((point) => (
        <li>
          <PointLink point={point} />
        </li>
      ))}
    </ul>
  </>
);

/** A focus point by its code and title, as a link. */
export const PointLink = ({ point }: { readonly point: FocusPointHead }) => (
  <Link href={focusPointAddress(point.agenda, point.code)}>
    {point.code} <span lang="nl">{point.title}</span>
  </Link>
);
