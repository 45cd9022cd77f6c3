import { Icon, type IconName } from "./icon.tsx";

/** One icon per place in the agenda, in the order of the colours. */
const icons: readonly IconName[] = ["care", "renewal", "energy", "talent", "safety", "economy", "space", "integration", "means"];

/** A theme's colour with its number and icon; the colours repeat after nine. */
export const ThemeMark = ({
  position,
  label,
  big = false,
}: {
  readonly position: number;
  readonly label: string;
  readonly big?: boolean;
}) => (
  <span class={`theme-mark theme-${((position - 1) % 9) + 1}${big ? " theme-mark--big" : ""}`}>
    <Icon name={icons[(position - 1) % 9] ?? "means"} size={big ? 28 : 16} />
    <span>{label}</span>
  </span>
);
