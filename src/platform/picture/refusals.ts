import { Refusal } from "../../lib/refusal.ts";

/** So many pictures wait already that this one would wait too long. */
export const tooManyPictures = () => new Refusal("unavailable", "picture.too-busy");

/** Drawing it took more time than it may. */
export const pictureTookTooLong = () => new Refusal("unavailable", "picture.took-too-long");
