import { describe, expect, it } from "vitest";
import { Refusal } from "../lib/refusal.ts";
import { readConfig } from "./config.ts";

describe("the settings", () => {
  it("work without any", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataDir: "./data",
      databaseUrl: null,
      contentDir: "content/g40",
      publicUrl: null,
      linkChecks: "off",
      figureImports: "off",
      logLevel: "info",
      securityContact: null,
      contactEmail: null,
      proxies: [],
      mailUrl: null,
      mailFrom: null,
      keyFile: "data/spil.key",
    });
  });

  it("take a mail server and its sender together, and never show its password", () => {
    expect(readConfig({ MAIL_URL: "smtps://a:b@mail.example", MAIL_FROM: "spil@example.nl" })).toMatchObject({
      mailFrom: "spil@example.nl",
    });
    const problemsWith = (settings: Record<string, string>) => {
      try {
        readConfig(settings);
      } catch (error) {
        return JSON.stringify(error instanceof Refusal ? error.details : error);
      }
      return "none";
    };
    expect(problemsWith({ MAIL_URL: "smtps://a:b@mail.example" })).toContain("MAIL_FROM");
    for (const address of ["https://a:geheim@mail.example", "smtp://a:ge@heim@x/y", "smtp:geheim"]) {
      expect(problemsWith({ MAIL_URL: address, MAIL_FROM: "spil@example.nl" })).toMatch(/MAIL_URL/);
      expect(problemsWith({ MAIL_URL: address, MAIL_FROM: "spil@example.nl" })).not.toContain("geheim");
    }
  });

  it("take an empty variable as absent", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "80.5"],
    ["DATABASE_URL", "mysql://x"],
    ["LOG_LEVEL", "loud"],
    ["LINK_CHECKS", "yes"],
    ["FIGURE_IMPORTS", "yes"],
    ["PUBLIC_URL", "spil"],
    ["CONTACT_EMAIL", "spil"],
    ["SECURITY_CONTACT", "veilig@voorbeeld.example"],
  ])("name %s=%s and the way out", (variable, value) => {
    expect.assertions(2);
    try {
      readConfig({ [variable]: value });
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      if (error instanceof Refusal)
        expect(error.details["problems"]).toEqual([{ variable, value, fix: expect.stringContaining(`${variable}=`) }]);
    }
  });

  it("name all that is wrong at once", () => {
    expect.assertions(1);
    try {
      readConfig({ PORT: "x", LOG_LEVEL: "y" });
    } catch (error) {
      if (error instanceof Refusal) expect(error.details["problems"]).toHaveLength(2);
    }
  });
});
