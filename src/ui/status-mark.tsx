/** How a figure goes beside its path. */
export type StatusName = "ahead" | "on_track" | "behind" | "moving_away" | "not_enough_data";

/** The shape alone, told apart without colour; what it says must stand in words beside it. */
export const StatusMark = ({ status, size = 16 }: { readonly status: StatusName; readonly size?: number }) => (
  <svg class={`verdict-mark ${tones[status]}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    {shapes[status]}
  </svg>
);

/** The tones of verdicts: quiet where nothing is known, the accent where it does not go well. */
const tones: Readonly<Record<StatusName, string>> = {
  ahead: "",
  on_track: "",
  behind: "verdict-mark--refused",
  moving_away: "verdict-mark--refused",
  not_enough_data: "verdict-mark--unknown",
};

const line = (d: string) => <path class="line" d={d} />;

const shapes: Readonly<Record<StatusName, ReturnType<typeof line>>> = {
  ahead: line("M2 12h12M4 8l4-5 4 5M8 3v9"),
  on_track: line("M2 5.5h12M2 10.5h12"),
  behind: line("M2 4h12M5 9h6M6.5 13h3"),
  moving_away: line("M2 3h12M8 4v9M4 9l4 4 4-4"),
  not_enough_data: <circle class="line dashed" cx="8" cy="8" r="6" />,
};
