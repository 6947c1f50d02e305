import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsOf, create, lightTool } from './client.mjs';

const answer = (call, result) => ({ type: 'function_result', call_id: call.id, name: call.name, result });

test('A function is called and its result is used', async () => {
  const asked = await create({ input: 'Set the light in the kitchen, please.', tools: [lightTool] });
  assert.equal(asked.status, 'requires_action');
  const [call] = callsOf(asked);
  assert.equal(call.name, 'set_light');
  assert.equal(typeof call.arguments.room, 'string');
  assert.ok(call.arguments.brightness >= 0 && call.arguments.brightness <= 100);

  const done = await create({ previous_interaction_id: asked.id, tools: [lightTool], input: [answer(call, { state: 'dimmed' })] });
  assert.equal(done.status, 'completed');
  assert.match(done.output_text, /dimmed/);
});

test('Parallel calls are answered together', async () => {
  const asked = await create({ input: 'Light the hall and the attic.', tools: [lightTool] });
  const calls = callsOf(asked);
  assert.deepEqual(calls.map(call => call.arguments.room), ['hall', 'attic']);
  assert.notEqual(calls[0].id, calls[1].id);

  const done = await create({
    previous_interaction_id: asked.id,
    tools: [lightTool],
    input: calls.map(call => answer(call, { room: call.arguments.room, state: 'on' })),
  });
  assert.equal(done.output_text, 'Both rooms are lit.');
});

test('A call that stays open is refused', async () => {
  const asked = await create({ input: 'Light the hall and the attic.', tools: [lightTool] });
  const [first] = callsOf(asked);
  await assert.rejects(
    create({ previous_interaction_id: asked.id, tools: [lightTool], input: [answer(first, { state: 'on' })] }),
    { status: 400 });
});

test('A failed function reports its error', async () => {
  const asked = await create({ input: 'Set the light in the cellar.', tools: [lightTool] });
  const [call] = callsOf(asked);
  const done = await create({
    previous_interaction_id: asked.id,
    tools: [lightTool],
    input: [{ ...answer(call, 'There is no lamp.'), is_error: true }],
  });
  assert.match(done.output_text, /no lamp/);
});

test('A function loop works without stored interactions', async () => {
  const question = { type: 'user_input', content: [{ type: 'text', text: 'Set the light in the study.' }] };
  const asked = await create({ store: false, tools: [lightTool], input: [question] });
  const [call] = callsOf(asked);
  const done = await create({
    store: false,
    tools: [lightTool],
    input: [question, ...asked.steps, answer(call, { state: 'bright' })],
  });
  assert.match(done.output_text, /bright/);
});
