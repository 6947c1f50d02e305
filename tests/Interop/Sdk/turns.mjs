import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GoogleGenAI } from '@google/genai';
import { ai, baseUrl, create, model } from './client.mjs';

test('A text is answered', async () => {
  const interaction = await create({ input: 'Good morning' });
  assert.equal(interaction.status, 'completed');
  assert.equal(interaction.model, model);
  assert.match(interaction.output_text, /Good morning/);
  assert.equal(interaction.steps.at(-1).type, 'model_output');
  assert.ok(interaction.usage.total_tokens > 0);
});

test('The base URL can be an option of the client', async () => {
  const other = new GoogleGenAI({ apiKey: 'test-key', httpOptions: { baseUrl } });
  assert.match((await other.interactions.create({ model, input: 'Good evening' })).output_text, /Good evening/);
});

test('A chain remembers what was said', async () => {
  const first = await create({ input: 'My favourite colour is teal.' });
  const second = await create({ input: 'What is my favourite colour?', previous_interaction_id: first.id });
  assert.match(second.output_text, /teal/);
  assert.notEqual(second.id, first.id);
});

test('Two turns branch from one interaction', async () => {
  const root = await create({ input: 'My name is Ines.' });
  const left = await create({ input: 'My dog is Rex.', previous_interaction_id: root.id });
  const right = await create({ input: 'What is my dog?', previous_interaction_id: root.id });
  const leftAgain = await create({ input: 'What is my dog?', previous_interaction_id: left.id });
  assert.doesNotMatch(right.output_text, /Rex/);
  assert.match(leftAgain.output_text, /Rex/);
});

test('A stored interaction is read back with the input it had', async () => {
  const created = await create({ input: 'Keep this' });
  const read = await ai.interactions.get(created.id);
  assert.equal(read.status, 'completed');
  assert.deepEqual(read.steps.map(step => step.type), ['user_input', 'thought', 'model_output']);
  assert.equal(read.output_text, created.output_text);
});

test('An interaction that is not stored has no id', async () => {
  const interaction = await create({ input: 'Forget this', store: false });
  assert.equal(interaction.id, undefined);
  assert.match(interaction.output_text, /Forget this/);
});

test('The whole history can be sent instead of an id', async () => {
  const first = await create({ input: 'My city is Porto.', store: false });
  const second = await create({
    store: false,
    input: [
      { type: 'user_input', content: [{ type: 'text', text: 'My city is Porto.' }] },
      ...first.steps,
      { type: 'user_input', content: [{ type: 'text', text: 'What is my city?' }] },
    ],
  });
  assert.match(second.output_text, /Porto/);
});

test('Images go in and come out', async () => {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const interaction = await create({
    input: [{ type: 'text', text: 'Draw it larger' }, { type: 'image', data: pixel, mime_type: 'image/png' }],
    response_format: { type: 'image', mime_type: 'image/jpeg', aspect_ratio: '1:1' },
  });
  assert.equal(interaction.output_image.mime_type, 'image/jpeg');
  assert.deepEqual([...Buffer.from(interaction.output_image.data, 'base64').subarray(0, 2)], [0xff, 0xd8]);
});

test('Audio comes out as a sound file', async () => {
  const { output_audio: audio } = await create({ input: 'Say it', response_format: { type: 'audio', mime_type: 'audio/wav' } });
  const file = Buffer.from(audio.data, 'base64');
  assert.equal(audio.mime_type, 'audio/wav');
  assert.deepEqual([file.toString('latin1', 0, 4), file.toString('latin1', 8, 12)], ['RIFF', 'WAVE']);
  assert.equal(file.readUInt32LE(4), file.length - 8);
});

test('The input of a stored interaction is included on request', async () => {
  const { id } = await create({ input: 'Keep this' });
  assert.equal((await ai.interactions.get(id, { include_input: true })).input[0].content[0].text, 'Keep this');
});

test('A deleted interaction is gone', async () => {
  const { id } = await create({ input: 'Delete this' });
  await ai.interactions.delete(id);
  await assert.rejects(ai.interactions.get(id), { status: 404 });
  await assert.rejects(create({ input: 'Go on', previous_interaction_id: id }), { status: 404 });
});
