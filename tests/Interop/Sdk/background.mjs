import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ai, create, eventsOf, textOf } from './client.mjs';

const research = { agent: 'deep-research-preview-04-2026', input: 'Wave power', background: true };
const isRunning = interaction => interaction.status === 'in_progress' || interaction.status === 'queued';

async function poll(id) {
  // The emulator moves on with every poll, so there is nothing to wait for.
  for (let polls = 1; polls <= 50; polls++) {
    const interaction = await ai.interactions.get(id);
    if (!isRunning(interaction)) return { interaction, polls };
  }
  throw new Error('The interaction never ends.');
}

test('An agent that runs in the background is polled to its end', async () => {
  const started = await ai.interactions.create(research);
  assert.equal(started.status, 'in_progress');
  const { interaction, polls } = await poll(started.id);
  assert.equal(interaction.status, 'completed');
  assert.equal(interaction.agent, research.agent);
  assert.ok(polls > 1);
  assert.ok(interaction.output_text.length > 0);
});

test('A model runs in the background as well', async () => {
  const started = await create({ input: 'Take your time', background: true });
  const { interaction } = await poll(started.id);
  assert.match(interaction.output_text, /Take your time/);
});

test('A run in the background can be followed as a stream', async () => {
  const events = await eventsOf(await ai.interactions.create({ ...research, stream: true }));
  assert.equal(events.at(-1).interaction.status, 'completed');
  assert.equal(textOf(events), (await ai.interactions.get(events[0].interaction.id)).output_text);
});

test('A run in the background is followed by another connection from where the first one was', async () => {
  const events = await eventsOf(await ai.interactions.create({ ...research, stream: true }));
  const rest = await ai.interactions.get(events[0].interaction.id, { stream: true, last_event_id: events[5].event_id });
  assert.deepEqual(await eventsOf(rest), events.slice(6));
});

test('A running interaction cannot be continued', async () => {
  const started = await ai.interactions.create(research);
  await assert.rejects(create({ input: 'And then?', previous_interaction_id: started.id }), { status: 400 });
});

test('A run in the background is cancelled', async () => {
  const started = await ai.interactions.create(research);
  assert.equal((await ai.interactions.cancel(started.id)).status, 'cancelled');
  assert.equal((await ai.interactions.get(started.id)).status, 'cancelled');
});

test('An interaction that has ended cannot be cancelled', async () => {
  const { id } = await create({ input: 'Done already' });
  await assert.rejects(ai.interactions.cancel(id), { status: 400 });
});
