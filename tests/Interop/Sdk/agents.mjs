import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ai } from './client.mjs';

const agent = id => ({
  id,
  base_agent: 'antigravity-preview-05-2026',
  description: 'Sorts the mail.',
  system_instruction: 'Be tidy.',
  tools: [{ type: 'google_search' }],
});

test('An agent is created, read, run and deleted', async () => {
  const created = await ai.agents.create(agent('mail-sorter'));
  assert.equal(created.id, 'mail-sorter');
  const read = await ai.agents.get('mail-sorter');
  assert.equal(read.system_instruction, 'Be tidy.');

  const run = await ai.interactions.create({ agent: 'mail-sorter', input: 'Sort it', environment: 'remote' });
  assert.equal(run.status, 'completed');

  await ai.agents.delete('mail-sorter');
  await assert.rejects(ai.agents.get('mail-sorter'), { status: 404 });
});

test('Agents are listed page by page', async () => {
  const ids = ['page-a', 'page-b', 'page-c'];
  for (const id of ids) await ai.agents.create(agent(id));
  const first = await ai.agents.list({ page_size: 2 });
  assert.deepEqual(first.agents.map(listed => listed.id), ids.slice(0, 2));
  const second = await ai.agents.list({ page_size: 2, page_token: first.next_page_token });
  assert.deepEqual(second.agents.map(listed => listed.id), ids.slice(2));
  assert.equal(second.next_page_token, undefined);
  for (const id of ids) await ai.agents.delete(id);
});

test('An agent that exists is not created again', async () => {
  await ai.agents.create(agent('twin'));
  // 409 is one of the codes that the SDK tries again, in vain here.
  await assert.rejects(ai.agents.create(agent('twin'), { maxRetries: 0 }), { status: 409 });
  await ai.agents.delete('twin');
});
