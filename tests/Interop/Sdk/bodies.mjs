// What the SDK sends, kept in Bodies/: the JSON body or, where there is none, the method and the address. `UPDATE_SNAPSHOTS=1` writes them anew.
import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ai, baseUrl } from './client.mjs';
import { calls } from './calls.mjs';

const folder = new URL('../Bodies/', import.meta.url);

/** The last request that the emulator received. */
async function lastRequest() {
  const requests = await (await fetch(`${baseUrl}/requests`)).json();
  return requests.at(-1);
}

/** What the file of a request has: the body; without one, the method and address, with the query in a fixed order. */
const contentOf = ({ method, path, query, body }) =>
  body ?? `${method} ${path}${query ? '?' + query.split('&').sort().join('&') : ''}`;

/** Ids differ from run to run; the files have <names> in their places. */
const withNames = (text, ids) => Object.entries(ids).reduce((result, [name, id]) => result.replaceAll(id, `<${name}>`), text);

for (const [name, call] of Object.entries(calls)) {
  test(`The SDK sends the request ${name}`, async () => {
    const ids = await call(ai);
    const request = await lastRequest();
    const text = withNames(JSON.stringify(contentOf(request), null, 2), ids ?? {});
    const file = new URL(`${name}.json`, folder);
    if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, text + '\n');
    if (request.body) assert.match(`${request.method} ${request.path}`, /^POST \/v1(beta)?\/(interactions|agents)$/);
    assert.deepEqual(JSON.parse(text), JSON.parse(await readFile(file, 'utf8')));
  });
}

test('Every recorded body has its call', async () => {
  const recorded = (await readdir(folder)).filter(file => !file.endsWith('.gemini-gen.json'));
  assert.deepEqual(recorded.sort(), Object.keys(calls).map(name => `${name}.json`).sort());
});
