import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { aMultipart, aMultipartOf } from "../../../tests/build/multipart.ts";
import type { Refusal } from "../../lib/refusal.ts";
import { longestUpload, readUpload, readUploads } from "./upload.ts";

/** An address that takes one file and says what it got, or why not. */
const app = new Hono()
  .post("/", async (c) => {
    const { name, bytes } = await readUpload(c, "bestand");
    return c.json({ name, length: bytes.length, text: bytes.toString("utf8", 0, 20) });
  })
  .post("/meer", async (c) => {
    const files = await readUploads(c, "bestand", 2);
    return c.json(files.map(({ name, bytes }) => `${name}: ${bytes.toString("utf8")}`));
  })
  .onError((error, c) => c.json({ code: (error as Refusal).code }));

const send = async (body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  (await app.request("/", { method: "POST", body, headers, ...{ duplex: "half" } })).json();

function aForm(...files: readonly (readonly [field: string, value: Blob | string, name?: string])[]): FormData {
  const form = new FormData();
  for (const [field, value, name] of files) {
    if (typeof value === "string") form.append(field, value);
    else form.append(field, value, name);
  }
  return form;
}

describe("a file that is sent in", () => {
  it("arrives byte for byte, under the last part of its name", async () => {
    expect(await send(aForm(["bestand", new Blob(["a;b"]), "map/netwerk.csv"]))).toEqual({ name: "netwerk.csv", length: 3, text: "a;b" });
  });

  it("ASVS 5.3.2: has a name that leads nowhere and hides nothing", async () => {
    const names = ["../../etc/passwd.csv", "C:\\geheim\\a.csv", "a\u202Excod.csv", `${"x".repeat(300)}.csv`];
    const told = await Promise.all(names.map((name) => send(aForm(["bestand", new Blob(["x"]), name]))));
    expect(told).toMatchObject([
      { name: "passwd.csv" },
      { name: "a.csv" },
      { name: "axcod.csv" },
      { name: expect.stringMatching(/^….{99}$/) },
    ]);
  });

  it("ASVS 5.1.1: of just the longest size is taken, one byte more is not", async () => {
    const told = [longestUpload, longestUpload + 1, longestUpload * 2].map((length) => {
      const { type, body } = aMultipart("bestand", "a.csv", new Uint8Array(length));
      return send(body, { "content-type": type });
    });
    const tooLong = { code: "route.upload-too-long" };
    expect(await Promise.all(told)).toMatchObject([{ length: longestUpload }, tooLong, tooLong]);
  });

  it("ASVS 5.2.1: that never ends is cut off while it comes in", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect(await send(endless, { "content-type": "multipart/form-data; boundary=x" })).toEqual({ code: "route.upload-too-long" });
    expect(sent).toBeLessThan(longestUpload * 1.1);
  });

  it("is one file, from one field, in a form", async () => {
    const file = new Blob(["x"]);
    expect(await send(aForm(["bestand", file, "a.csv"], ["bestand", file, "b.csv"]))).toEqual({ code: "route.one-file-only" });
    expect(await send(aForm(["bestand", file, "a.csv"], ["meer", "tekst"]))).toEqual({ code: "route.one-file-only" });
    expect(await send(aForm(["bestand", "tekst"]))).toEqual({ code: "route.one-file-only" });
    const nothingChosen = '--x\r\nContent-Disposition: form-data; name="bestand"; filename=""\r\n\r\n\r\n--x--\r\n';
    expect(await send(nothingChosen, { "content-type": "multipart/form-data; boundary=x" })).toEqual({ code: "route.no-file" });
    expect(await send("bestand=x", { "content-type": "application/x-www-form-urlencoded" })).toEqual({ code: "route.no-upload" });
    expect(await send("half", { "content-type": "multipart/form-data; boundary=x" })).toEqual({ code: "route.no-upload" });
  });
});

describe("files that are sent in together", () => {
  const sent = async (...files: readonly (readonly [string, string])[]): Promise<unknown> => {
    const { type, body } = aMultipartOf("bestand", files);
    return (await app.request("/meer", { method: "POST", body, headers: { "content-type": type } })).json();
  };

  it("arrive in their order, one as well as several", async () => {
    expect(await sent(["a.csv", "1"], ["map/b.csv", "2"])).toEqual(["a.csv: 1", "b.csv: 2"]);
    expect(await sent(["a.csv", "1"])).toEqual(["a.csv: 1"]);
  });

  it("ASVS 5.2.1: are refused when there are none or more than belong together, or when together they are too long", async () => {
    expect(await sent(["", ""])).toEqual({ code: "route.no-file" });
    expect(await sent(["a.csv", "1"], ["b.csv", "2"], ["c.csv", "3"])).toEqual({ code: "route.too-many-files" });
    const half = "x".repeat(longestUpload / 2 + 5000);
    expect(await sent(["a.csv", half], ["b.csv", half])).toEqual({ code: "route.upload-too-long" });
  });
});
