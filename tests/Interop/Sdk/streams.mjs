import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ai, create, eventsOf, lightTool, textOf } from './client.mjs';

test('A stream brings the events in order and the whole text', async () => {
  const events = await eventsOf(await create({ input: 'Tell me a story', stream: true }));
  const types = events.map(event => event.event_type);
  assert.equal(types[0], 'interaction.created');
  assert.equal(types[1], 'interaction.status_update');
  assert.equal(types.at(-1), 'interaction.completed');
  assert.ok(events.filter(event => event.event_type === 'step.delta').length > 2);
  assert.equal(events.at(-1).interaction.status, 'completed');

  const stored = await ai.interactions.get(events[0].interaction.id);
  assert.equal(textOf(events), stored.output_text);
});

test('A streamed function call brings its arguments in fragments', async () => {
  const events = await eventsOf(await create({ input: 'Set the light in the kitchen.', tools: [lightTool], stream: true }));
  const start = events.find(event => event.event_type === 'step.start' && event.step.type === 'function_call');
  assert.equal(start.step.name, 'set_light');
  const fragments = events.filter(event => event.event_type === 'step.delta' && event.delta.type === 'arguments_delta');
  assert.equal(typeof JSON.parse(fragments.map(event => event.delta.arguments).join('')).room, 'string');
  assert.equal(events.at(-1).interaction.status, 'requires_action');
});

test('A function loop works in streams', async () => {
  const asked = await eventsOf(await create({ input: 'Set the light in the kitchen.', tools: [lightTool], stream: true }));
  const { step: call } = asked.find(event => event.event_type === 'step.start' && event.step.type === 'function_call');
  const done = await eventsOf(await create({
    previous_interaction_id: asked[0].interaction.id,
    tools: [lightTool],
    input: [{ type: 'function_result', call_id: call.id, name: call.name, result: [{ type: 'text', text: 'It is dimmed.' }] }],
    stream: true,
  }));
  assert.match(textOf(done), /dimmed/);
});

test('A streamed image comes in one delta', async () => {
  const events = await eventsOf(await create({ input: 'Draw it', response_format: { type: 'image' }, stream: true }));
  const images = events.filter(event => event.event_type === 'step.delta' && event.delta.type === 'image');
  assert.equal(images.length, 1);
  assert.equal(images[0].delta.mime_type, 'image/jpeg');
});

test('A stream that is not stored has neither id nor event ids', async () => {
  const events = await eventsOf(await create({ input: 'Forget this', store: false, stream: true }));
  assert.ok(events.every(event => event.event_id === undefined && event.interaction?.id === undefined));
  assert.match(textOf(events), /Forget this/);
});

test('Text beyond ASCII survives any cut of the stream', async () => {
  assert.equal(textOf(await eventsOf(await create({ input: 'Speak in tongues', stream: true }))), 'Grüße, 世界 👋🏽');
});

test('A stream that a client leaves early ends there', async () => {
  let seen = 0;
  for await (const event of await create({ input: 'Tell me a story', stream: true })) {
    if (++seen === 3) break;
    assert.ok(event.event_type);
  }
  assert.equal(seen, 3);
  assert.match((await create({ input: 'Still there?' })).output_text, /Still there/);
});

test('A stored interaction is streamed again, from any event', async () => {
  const events = await eventsOf(await create({ input: 'Tell me a story', stream: true }));
  const { id } = events[0].interaction;
  assert.deepEqual(await eventsOf(await ai.interactions.get(id, { stream: true })), events);
  const rest = await eventsOf(await ai.interactions.get(id, { stream: true, last_event_id: events[3].event_id }));
  assert.deepEqual(rest, events.slice(4));
});

test('A dropped connection is an error, and the rest can be fetched', async () => {
  const events = [];
  await assert.rejects(async () => {
    for await (const event of await create({ input: 'Lose the connection', stream: true })) events.push(event);
  });
  assert.equal(events.length, 7);
  const { id } = events[0].interaction;
  const rest = await eventsOf(await ai.interactions.get(id, { stream: true, last_event_id: events.at(-1).event_id }));
  assert.equal(textOf([...events, ...rest]), 'This sentence arrives in two connections.');
});
