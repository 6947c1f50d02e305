import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ai, create, eventsOf, textOf } from './client.mjs';

const whole = 'The first half, and the second.';

test('An answer that stops half way is continued by the SDK', async () => {
  const interaction = await create({ input: 'Write at length.' });
  assert.equal(interaction.status, 'completed');
  assert.equal(interaction.output_text, whole);
  assert.equal(interaction.continuation_ids.length, 2);
  assert.equal(interaction.continuation_ids[1], interaction.id);
  assert.equal((await create({ input: 'Thanks', previous_interaction_id: interaction.id })).status, 'completed');
});

test('A stream that stops half way is continued by the SDK', async () => {
  const events = await eventsOf(await create({ input: 'Write at length.', stream: true }));
  assert.equal(textOf(events), whole);
  const ends = events.filter(event => event.event_type === 'interaction.completed').map(event => event.interaction.status);
  assert.deepEqual(ends, ['requires_continuation', 'completed']);
});

test('Without storage the SDK continues with the token and the input', async () => {
  assert.equal((await create({ input: 'Write at length.', store: false })).output_text, whole);
});

test('A token that nobody gave is refused', async () => {
  await assert.rejects(create({ input: 'Go on', continuation_token: 'bm9uZQ==' }), { name: 'BadRequestError', status: 400 });
});

test('The first half can be read and deleted like any interaction', async () => {
  const first = await create({ input: 'Write at length.', automatic_continuation: false });
  assert.equal(first.status, 'requires_continuation');
  assert.equal((await ai.interactions.get(first.id)).continuation_token, first.continuation_token);
  await ai.interactions.delete(first.id);
  await assert.rejects(ai.interactions.get(first.id), { status: 404 });
});
