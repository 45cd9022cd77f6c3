// One statement to one PostgreSQL. `pg` is loaded late: these scripts also run before it is installed.

/**
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function sql(url, statement) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  // A connection that is lost while nobody waits for it must not end the run; whoever uses it is told.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/**
 * The address of another database on the same server.
 *
 * @param {string} url
 * @param {string} database
 */
export function onSameServer(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
