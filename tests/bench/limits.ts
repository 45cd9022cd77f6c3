import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nginx } from "./machine.ts";
import { freePort, type Program, start } from "./program.ts";

const constantProgram = join(import.meta.dirname, "reference", "constant.ts");

/** Node with nothing but this answer. */
export async function startConstant(folder: string, body: string, headers: Readonly<Record<string, string>>): Promise<Program> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "body"), body);
  writeFileSync(join(folder, "headers"), JSON.stringify({ ...headers, "Content-Length": Buffer.byteLength(body) }));
  return start({ command: [process.execPath, constantProgram, join(folder, "body"), join(folder, "headers")] });
}

/** nginx with this answer as a file, unpacked; null where there is no nginx. */
export async function startNginx(
  folder: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Program | null> {
  if (nginx === null) return null;
  const port = await freePort();
  mkdirSync(join(folder, "files"), { recursive: true });
  writeFileSync(join(folder, "files", path), body);
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port, headers));
  return start({ command: [nginx, "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], port });
}

const configuration = (folder: string, port: number, headers: Readonly<Record<string, string>>): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  keepalive_requests 1000000000;
  default_type text/html;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3; uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/files;
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} ${JSON.stringify(value)};`)
  .join("\n")}
  }
}
`;
