// The press: a program of its own that draws one paper at a time. It knows no settings, no database and no secret. It ends
// with the program that started it, never on its own account: Ctrl+C goes to both, and whoever waits still gets the paper.

import type { Answer, Drawn, Failed, Order } from "./order.ts";

process.on("disconnect", () => process.exit());
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);

process.on("message", (order: Order) => {
  void carriedOut(order).then((outcome) => process.send?.({ ...outcome, memory: process.memoryUsage.rss() } satisfies Answer));
});

async function carriedOut({ form, paper }: Order): Promise<Drawn | Failed> {
  try {
    return { file: await drawn[form](paper) };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

// Each loads its library when it is first asked for.
const drawn: Readonly<Record<Order["form"], (paper: string) => Promise<Uint8Array>>> = {
  pdf: async (paper) => (await import("./pdf.ts")).pdfFrom(JSON.parse(paper)),
  docx: async (paper) => (await import("./word.ts")).wordFrom(JSON.parse(paper)),
};
