import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** The built files stand beside this one. */
const dist = import.meta.dirname;

// Before anything else is loaded: what an earlier start compiled is not compiled again. Where nothing can be written, it is.
enableCompileCache(join(dist, ".compiled"));
const { start } = await import("./start.ts");
await start(dist);
