// Starts a PostgreSQL for one run, in a temporary folder, and takes both away again.

import { appendFileSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { runProgram } from "./child.mjs";
import { Trouble } from "./say.mjs";

/** @typedef {{ uid?: number, gid?: number }} User  empty: whoever we are */
/** @typedef {{ folder: string, cluster: string, home: string, as: User }} Place */

const prefix = "spil-postgres-";
const dayMs = 24 * 60 * 60 * 1000;

/**
 * @param {import("./postgres-binaries.mjs").Binaries} binaries
 * @returns {Promise<import("./postgres.mjs").Server>}
 */
export async function startServer(binaries) {
  removeLeftovers();
  const home = mkdtempSync(join(tmpdir(), prefix));
  try {
    const place = {
      home,
      cluster: join(home, "cluster"),
      folder: usable(binaries, home),
      as: await unprivileged(home),
    };
    const port = await freePort();
    await initialise(place);
    configure(place, port);
    await control(place, ["-l", join(home, "log"), "start"]);
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, how: binaries.how, stop: () => stop(place) };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** @param {Place} place */
async function stop(place) {
  // It may have ended by itself; what counts is that the folder goes.
  await control(place, ["-m", "immediate", "stop"]).catch(() => {});
  rmSync(place.home, { recursive: true, force: true });
}

/** Of runs that were killed. A server whose folder is gone ends by itself within a minute. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const path = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
    } catch {
      // Somebody else's, or just removed by somebody else.
    }
  }
}

/**
 * The development package is copied: its links have to be made, and root's folders may be closed to the user below.
 *
 * @param {import("./postgres-binaries.mjs").Binaries} binaries
 * @param {string} home
 */
function usable({ folder, links }, home) {
  if (!links) return folder;
  cpSync(folder, join(home, "native"), { recursive: true });
  for (const { source, target } of links.filter((link) => !existsSync(join(home, link.target)))) {
    // Source and target stand in one folder.
    symlinkSync(basename(source), join(home, dirname(target), basename(target)));
  }
  return join(home, "native");
}

/** PostgreSQL refuses to run as root: then it runs as somebody else, who gets the folder. @param {string} home @returns {Promise<User>} */
async function unprivileged(home) {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = await Promise.all([numberFrom("-u", name), numberFrom("-g", name)]);
    if (uid === undefined || gid === undefined) continue;
    chownSync(home, uid, gid);
    return { uid, gid };
  }
  throw new Trouble("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.");
}

/** @param {"-u" | "-g"} which @param {string} name */
async function numberFrom(which, name) {
  const { code, output } = await runProgram("id", [which, name]);
  return code === 0 ? Number(output) : undefined;
}

/** @returns {Promise<number>} */
function freePort() {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

/** @param {Place} place */
async function initialise(place) {
  const args = ["-D", place.cluster, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"];
  // Not every system knows a C that folds the case of é; the plain one always exists.
  const first = await inPlace(place, "initdb", [...args, "--locale=C.UTF-8"]);
  const second = first.code === 0 ? first : await inPlace(place, "initdb", [...args, "--locale=C"]);
  if (second.code !== 0) throw new Trouble(`${place.folder}/bin/initdb failed: ${second.output.trim()}`);
}

/** Only this machine may connect, and a power cut may cost the data: it is gone in a minute anyway. @param {Place} place @param {number} port */
function configure({ cluster }, port) {
  const settings = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  appendFileSync(join(cluster, "postgresql.conf"), lines.join(""));
}

/** @param {Place} place @param {string[]} args */
async function control(place, args) {
  const { code, output } = await inPlace(place, "pg_ctl", ["-D", place.cluster, "-w", "-s", ...args]);
  if (code !== 0) throw new Trouble(`${place.folder}/bin/pg_ctl failed: ${output.trim()}`);
}

/** @param {Place} place @param {string} program @param {string[]} args */
const inPlace = ({ folder, home, as }, program, args) => runProgram(join(folder, "bin", program), args, { cwd: home, ...as });
