import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GoogleGenAI } from '@google/genai';
import { ai, baseUrl, create, eventsOf, model } from './client.mjs';

/** What the SDK throws for an answer of the service: its class, and the body with the service's own code. */
const refusal = (name, status, code) => error => {
  assert.equal(error.name, name);
  assert.equal(error.status, status);
  assert.equal(JSON.parse(error.body).error.code, code);
  return true;
};

test('An unknown interaction is not found', async () => {
  await assert.rejects(ai.interactions.get('v1_unknown'), refusal('NotFoundError', 404, 'not_found'));
});

test('An unknown parameter is refused', async () => {
  await assert.rejects(create({ input: 'Hi', maxOutputTokens: 5 }), refusal('BadRequestError', 400, 'parameter_unknown'));
});

test('A contradiction is refused', async () => {
  await assert.rejects(create({ input: 'Hi', background: true, store: false }), refusal('BadRequestError', 400, 'invalid_request'));
});

test('An empty text is refused', async () => {
  await assert.rejects(create({ input: [{ type: 'text', text: '' }] }), refusal('BadRequestError', 400, 'invalid_request'));
});

test('A stream that is refused fails before its first event', async () => {
  const lost = { input: 'Hi', previous_interaction_id: 'v1_unknown', stream: true };
  await assert.rejects(create(lost), refusal('NotFoundError', 404, 'not_found'));
});

test('A missing key is an authentication error', async () => {
  const nobody = new GoogleGenAI({ apiKey: ' ', httpOptions: { baseUrl } });
  await assert.rejects(nobody.interactions.create({ model, input: 'Hi' }), refusal('AuthenticationError', 401, 'authentication'));
});

test('A busy service is asked again after the time it names', async () => {
  assert.equal((await create({ input: 'Be busy once' })).output_text, 'Now there is time.');
});

test('An event id of no stream is refused', async () => {
  const { id } = await create({ input: 'Hi' });
  await assert.rejects(ai.interactions.get(id, { stream: true, last_event_id: 'evt_9999' }), refusal('BadRequestError', 400, 'invalid_request'));
});

test('An unknown interaction can be neither cancelled nor deleted', async () => {
  await assert.rejects(ai.interactions.cancel('v1_unknown'), refusal('NotFoundError', 404, 'not_found'));
  await assert.rejects(ai.interactions.delete('v1_unknown'), refusal('NotFoundError', 404, 'not_found'));
});

test('An agent that nobody created is not found', async () => {
  await assert.rejects(ai.interactions.create({ agent: 'nobody', input: 'Hi' }), refusal('NotFoundError', 404, 'not_found'));
});

test('An error inside a stream is an event with its code', async () => {
  const events = await eventsOf(await create({ input: 'Break in the middle', stream: true }));
  assert.equal(events.at(-1).event_type, 'error');
  assert.equal(events.at(-1).error.code, 'deadline_exceeded');
});
