import { Refusal } from "../../../lib/refusal.ts";

export const changesOfNothing = (address: string) => new Refusal("not-found", "publishing.changes-of-nothing", { address });
