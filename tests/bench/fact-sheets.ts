import { filesInZip } from "../build/zip.ts";
import { cpuWithChildrenMs } from "./machine.ts";
import { startProduct } from "./product.ts";

/** What fact sheets take, of product and press together; times in milliseconds. */
export interface FactSheetFigures {
  /** How many sheets the archive of all cities has. */
  readonly count: number;
  /** From asking for all of them to the last byte, and the processor time of it: in a product of which the press runs. */
  readonly allMs: number;
  readonly allCpu: number;
  /** The same again, when nothing has changed. */
  readonly againCpu: number;
  /** The processor time of single sheets, each of another city and theme. */
  readonly cpu: readonly number[];
}

const slugs = ["zwolle", "almere", "breda", "deventer", "ede", "gouda", "helmond", "leiden"];
const allSheets = "/steden/informatiebladen.zip";

/** Has single sheets made, then those of all cities, then those again. */
export async function factSheets(main: string, dataDir: string): Promise<FactSheetFigures> {
  const product = await startProduct(main, dataDir);
  const asked = async (path: string) => {
    const [cpu, at] = [cpuWithChildrenMs(product.pid), performance.now()];
    const answer = await fetch(`http://127.0.0.1:${product.port}${path}`);
    const file = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}.`);
    return { file, ms: performance.now() - at, cpu: cpuWithChildrenMs(product.pid) - cpu };
  };
  // The first ones start the press and warm both programs up; they are not counted.
  for (const slug of slugs) await asked(`/steden/${slug}/informatieblad.pdf?thema=5`);
  const cpu: number[] = [];
  for (const slug of slugs) cpu.push((await asked(`/steden/${slug}/informatieblad.pdf?thema=1`)).cpu);
  const [all, again] = [await asked(allSheets), await asked(allSheets)];
  await product.stop();
  const count = filesInZip(all.file).size;
  return { count, allMs: all.ms, allCpu: all.cpu, againCpu: again.cpu, cpu };
}
