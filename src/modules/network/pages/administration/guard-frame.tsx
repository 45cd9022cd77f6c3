import type { Children } from "../../../../lib/markup/markup.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Page } from "../../../../ui/page.tsx";
import { administrationTexts } from "../../texts/administration.ts";
import { guardTexts } from "../../texts/guard.ts";

interface GuardFrameProps {
  readonly view: View;
  readonly title: string;
  readonly children: Children;
}

/** What every page of a change of guard stands in. */
export function GuardFrame({ view, title, children }: GuardFrameProps) {
  const t = guardTexts[view.language];
  const above = [
    { href: "/beheer", name: administrationTexts[view.language].administration },
    ...(title === t.guard ? [] : [{ href: "/beheer/wisseling", name: t.guard }]),
  ];
  return (
    <Page view={view} title={title} description={t.description} above={above}>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}

/** A day in words. */
export const inWords = (view: View, day: string): string => dateInWords({ on: day, note: null }, view.language);
