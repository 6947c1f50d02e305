// The SDK takes the emulator's address from GOOGLE_GEMINI_BASE_URL.
import { GoogleGenAI } from '@google/genai';

export const baseUrl = process.env.GOOGLE_GEMINI_BASE_URL;
if (!baseUrl?.startsWith('http://127.0.0.1:')) {
  throw new Error('Set GOOGLE_GEMINI_BASE_URL to the address of an emulator.');
}

export const ai = new GoogleGenAI({ apiKey: 'test-key' });
export const model = 'gemini-3.8-flash';

export const lightTool = {
  type: 'function',
  name: 'set_light',
  description: 'Sets the light of a room.',
  parameters: {
    type: 'object',
    properties: { room: { type: 'string' }, brightness: { type: 'integer', minimum: 0, maximum: 100 } },
    required: ['room', 'brightness'],
  },
};

/** Creates an interaction; the model is the same everywhere. */
export const create = request => ai.interactions.create({ model, ...request });

/** The function calls of an interaction, in order. */
export const callsOf = interaction => interaction.steps.filter(step => step.type === 'function_call');

/** Reads a stream to its end. */
export async function eventsOf(stream) {
  const events = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** The text that a stream brought. */
export const textOf = events =>
  events.filter(e => e.event_type === 'step.delta' && e.delta.type === 'text').map(e => e.delta.text).join('');
