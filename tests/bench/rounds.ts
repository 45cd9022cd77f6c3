import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { aMailServer } from "../build/mail-server.ts";
import { cpuMs } from "./machine.ts";
import { startProduct } from "./product.ts";

/** What asking many owners takes, from the button until the last mail was handed to the mail server. */
export interface RoundFigures {
  readonly owners: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const owners = 2_000;
/** Beyond this something is wrong that waiting does not mend. */
const patienceMs = 300_000;

/** Opens a round over as many initiatives, of which somebody else leads each; they and the people are in the database already. */
export async function largeRound(main: string, dataDir: string, secret: string): Promise<RoundFigures> {
  const database = new DatabaseSync(join(dataDir, "spil.sqlite"), { timeout: 10_000 });
  const lead = database.prepare("update initiative_lead set person = ? where initiative = ? and role = 'official'");
  database.exec("begin immediate");
  for (let number = 1; number <= owners; number++) lead.run(`p${String(number + 100).padStart(5, "0")}`, `veel-${number}`);
  database.exec("commit");
  database.close();
  const mail = await aMailServer();
  const product = await startProduct(main, dataDir, { env: { MAIL_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: "spil@spil.example" } });
  const [started, before] = [performance.now(), cpuMs(product.pid)];
  const opened = await fetch(`http://127.0.0.1:${product.port}/beheer/rondes`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: `__Host-sid=${secret}`, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ naam: "Grote ronde", soort: "initiative", opent: day(0), sluit: day(14) }),
  });
  if (opened.status !== 303) throw new Error(`The round was not opened: ${opened.status} ${await opened.text()}`);
  while (mail.taken.length < owners && performance.now() - started < patienceMs) await sleep(50);
  const figures = {
    owners: mail.taken.length,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpuMs(product.pid) - before) / 1000,
  };
  await product.stop();
  await mail.stop();
  return figures;
}

const day = (later: number): string => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
