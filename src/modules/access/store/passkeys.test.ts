import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody } from "../../../../tests/build/sign-in.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { addPasskey, passkeysOf, passkeyWith, removePasskey, takeCount } from "./passkeys.ts";

const ann = asId<PersonId>("ann");
const bob = asId<PersonId>("bob");
const now = new Date("2026-11-24T09:00:00Z");
const later = new Date("2026-11-24T10:00:00Z");

onBothEngines("passkeys", (database) => {
  const people = async () => {
    await addSomebody(database(), { id: "ann" });
    await addSomebody(database(), { id: "bob" });
  };
  const add = (id: string, person = ann, counter = 0) =>
    transact(database(), (tx) =>
      addPasskey(tx, { id, person, name: `Sleutel ${id}`, publicKey: "pk", counter, transports: ["internal", "hybrid"] }, now),
    );
  const take = (id: string, counter: number) => transact(database(), (tx) => takeCount(tx, id, counter, later));

  it("come back as they were added, those of one person only", async () => {
    await people();
    expect([await add("a"), await add("b", bob)]).toEqual([true, true]);
    expect(await passkeysOf(database().db, ann)).toEqual([
      {
        id: "a",
        person: ann,
        name: "Sleutel a",
        publicKey: "pk",
        counter: 0,
        transports: ["internal", "hybrid"],
        addedAt: now,
        usedAt: null,
      },
    ]);
    expect((await passkeyWith(database().db, "b"))?.person).toBe(bob);
    expect(await passkeyWith(database().db, "c")).toBeNull();
  });

  it("cannot be added twice, not even by another person", async () => {
    await people();
    await add("a");
    expect([await add("a"), await add("a", bob)]).toEqual([false, false]);
    expect((await passkeyWith(database().db, "a"))?.person).toBe(ann);
  });

  it("note their use only when the count goes on, or stays 0 on devices that do not count", async () => {
    await people();
    await add("counts", ann, 5);
    await add("does not");
    expect([await take("counts", 5), await take("counts", 4), await take("counts", 0), await take("counts", 6)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([await take("does not", 0), await take("does not", 0), await take("does not", 3), await take("does not", 0)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await passkeyWith(database().db, "counts")).toMatchObject({ counter: 6, usedAt: later });
  });

  it("take the same count once when it comes many times at once", async () => {
    await people();
    await add("a", ann, 5);
    const taken = await Promise.all(Array.from({ length: 20 }, () => take("a", 6)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it("are removed by their owner only", async () => {
    await people();
    await add("a");
    const remove = (person: PersonId) => transact(database(), (tx) => removePasskey(tx, person, "a"));
    expect([await remove(bob), await remove(ann), await remove(ann)]).toEqual([false, true, false]);
  });
});
