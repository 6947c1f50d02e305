// One call per file in Bodies/, as a user of the SDK writes it. The same calls in C# are in Parity/Calls.cs.
// A call returns the ids that its request contains, by the names they have in the file.
import { callsWithoutBody } from './callsWithoutBody.mjs';
import { callsOf, eventsOf, lightTool } from './client.mjs';
import { rareCalls } from './rareCalls.mjs';

const model = 'gemini-3.8-flash';
const text = { type: 'text', text: 'What are these?' };
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const recipe = {
  type: 'object',
  properties: { name: { type: 'string' }, servings: { type: 'integer', minimum: 1 }, note: { type: ['string', 'null'] } },
  required: ['name', 'servings'],
};

export const calls = {
  ...rareCalls,
  ...callsWithoutBody,

  'text': async ai => {
    await ai.interactions.create({ model, input: 'Tell me a short joke. “Ja”, 世界 & <b>.' });
  },

  'stream': async ai => {
    await eventsOf(await ai.interactions.create({ model, input: 'Tell me a short joke.', stream: true }));
  },

  'chain': async ai => {
    const first = await ai.interactions.create({ model, input: 'My name is Ines.' });
    await ai.interactions.create({ model, input: 'What is my name?', previous_interaction_id: first.id });
    return { previous: first.id };
  },

  'settings': async ai => {
    await ai.interactions.create({
      model,
      input: 'Switch it off.',
      system_instruction: 'Be brief.',
      tools: [lightTool],
      generation_config: {
        max_output_tokens: 200,
        seed: 7,
        stop_sequences: ['END'],
        thinking_level: 'low',
        thinking_summaries: 'auto',
        tool_choice: { allowed_tools: { mode: 'any', tools: ['set_light'] } },
      },
      safety_settings: [{ type: 'harassment', threshold: 'block_only_high' }],
      service_tier: 'flex',
      labels: { team: 'kitchen' },
      store: false,
    });
  },

  'tools': async ai => {
    await ai.interactions.create({
      model,
      input: 'Look it up.',
      tools: [
        lightTool,
        { type: 'google_search', search_types: ['web_search', 'image_search'] },
        { type: 'code_execution' },
        { type: 'url_context' },
        { type: 'file_search', file_search_store_names: ['fileSearchStores/recipes'], top_k: 3 },
        { type: 'google_maps', latitude: 59.91, longitude: 10.75 },
      ],
    });
  },

  'function-result': async ai => {
    const asked = await ai.interactions.create({ model, input: 'Set the light in the hall.', tools: [lightTool] });
    const [call] = callsOf(asked);
    await ai.interactions.create({
      model,
      previous_interaction_id: asked.id,
      tools: [lightTool],
      input: [{ type: 'function_result', call_id: call.id, name: call.name, result: { state: 'on', watts: 4.5 } }],
    });
    return { previous: asked.id, call: call.id };
  },

  'function-error': async ai => {
    const asked = await ai.interactions.create({ model, input: 'Set the light in the attic.', tools: [lightTool] });
    const [call] = callsOf(asked);
    await ai.interactions.create({
      model,
      previous_interaction_id: asked.id,
      input: [{ type: 'function_result', call_id: call.id, result: 'There is no lamp.', is_error: true }],
    });
    return { previous: asked.id, call: call.id };
  },

  'stateless-history': async ai => {
    const question = { type: 'user_input', content: [{ type: 'text', text: 'My name is Ines.' }] };
    const first = await ai.interactions.create({ model, input: [question], store: false });
    await ai.interactions.create({
      model,
      input: [question, ...first.steps, { type: 'user_input', content: [{ type: 'text', text: 'What is my name?' }] }],
      store: false,
    });
    return { signature: first.steps[0].signature };
  },

  'structured-output': async ai => {
    await ai.interactions.create({
      model,
      input: 'A tart for six.',
      response_format: { type: 'text', mime_type: 'application/json', schema: recipe },
    });
  },

  'media-in': async ai => {
    await ai.interactions.create({
      model,
      input: [{
        type: 'user_input',
        content: [
          text,
          { type: 'image', data: pixel, mime_type: 'image/png', resolution: 'low' },
          { type: 'audio', uri: 'https://example.com/a.wav', mime_type: 'audio/wav' },
          { type: 'video', uri: 'https://example.com/v.mp4', mime_type: 'video/mp4' },
          { type: 'document', uri: 'https://example.com/d.pdf', mime_type: 'application/pdf' },
        ],
      }],
    });
  },

  'media-out': async ai => {
    await ai.interactions.create({
      model,
      input: 'Draw and say it.',
      response_format: [
        { type: 'image', mime_type: 'image/jpeg', aspect_ratio: '16:9', image_size: '1K' },
        { type: 'audio', mime_type: 'audio/wav', sample_rate: 24000 },
      ],
      generation_config: { speech_config: { speakers: [{ voice: 'Kore', language: 'en-US' }] } },
    });
  },

  'content-array': async ai => {
    await ai.interactions.create({ model, input: [text, { type: 'image', data: pixel, mime_type: 'image/png' }] });
  },

  'background-agent': async ai => {
    await ai.interactions.create({
      agent: 'deep-research-preview-04-2026',
      input: 'Wave power',
      agent_config: { type: 'deep-research', thinking_summaries: 'auto', collaborative_planning: false },
      background: true,
      webhook_config: { uris: ['https://example.com/hook'], user_metadata: { job: '17' } },
    });
  },

  'agent-environment': async ai => {
    await ai.interactions.create({
      agent: 'antigravity-preview-05-2026',
      input: 'Count the files.',
      agent_config: { type: 'antigravity', max_total_tokens: '200000' },
      environment: {
        type: 'remote',
        network: { allowlist: [{ domain: 'example.com' }] },
        sources: [{ type: 'repository', source: 'https://example.com/code.git', target: '/code' }],
      },
    });
  },
};
