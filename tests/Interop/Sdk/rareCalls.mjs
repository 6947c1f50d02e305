// More calls of calls.mjs: settings, tools and agents that few programs use. The same calls in C# are in Parity/RareCalls.cs.
import { callsOf, lightTool } from './client.mjs';

const model = 'gemini-3.8-flash';

export const rareCalls = {
  'continuation': async ai => {
    const first = await ai.interactions.create({ model, input: 'Write at length.', automatic_continuation: false });
    await ai.interactions.create({
      model,
      previous_interaction_id: first.id,
      continuation_token: first.continuation_token,
      automatic_continuation: false,
    });
    return { previous: first.id, token: first.continuation_token };
  },

  'function-results': async ai => {
    const asked = await ai.interactions.create({ model, input: 'Light the hall and the attic.', tools: [lightTool] });
    const [hall, attic] = callsOf(asked);
    await ai.interactions.create({
      model,
      previous_interaction_id: asked.id,
      tools: [lightTool],
      input: [
        { type: 'function_result', call_id: hall.id, name: hall.name, result: 'It is lit.' },
        {
          type: 'function_result',
          call_id: attic.id,
          name: attic.name,
          result: [{ type: 'text', text: 'It is lit.' }, { type: 'image', uri: 'https://example.com/attic.png', mime_type: 'image/png' }],
        },
      ],
    });
    return { previous: asked.id, hall: hall.id, attic: attic.id };
  },

  'rare-tools': async ai => {
    await ai.interactions.create({
      model,
      input: 'Look it up.',
      tools: [
        {
          type: 'mcp_server',
          name: 'tickets',
          url: 'https://mcp.example.com',
          headers: { 'X-Team': 'kitchen' },
          allowed_tools: [{ mode: 'auto', tools: ['find'] }],
        },
        {
          type: 'computer_use',
          environment: 'browser',
          excluded_predefined_functions: ['drag_and_drop'],
          enable_prompt_injection_detection: true,
          disabled_safety_policies: ['account_creation'],
        },
        {
          type: 'retrieval',
          retrieval_types: ['vertex_ai_search'],
          vertex_ai_search_config: { engine: 'engines/e', datastores: ['datastores/d'] },
        },
      ],
    });
  },

  'older-settings': async ai => {
    await ai.interactions.create({
      model,
      input: 'Draw it.',
      generation_config: { temperature: 0.25, top_p: 0.5, image_config: { aspect_ratio: '1:1', image_size: '2K' }, tool_choice: 'none' },
      response_modalities: ['text', 'image'],
    });
  },

  'transcription': async ai => {
    await ai.interactions.create({
      model,
      input: [{
        type: 'user_input',
        content: [{ type: 'audio', uri: 'https://example.com/a.wav', mime_type: 'audio/wav', channels: 1, sample_rate: 16000 }],
      }],
      generation_config: {
        transcription_config: {
          custom_vocabulary: ['Gemini'],
          language_codes: ['en-US'],
          mode: { type: 'verbatim', diarization_mode: 'speaker', timestamp_granularities: ['word'] },
        },
      },
    });
  },

  'video-out': async ai => {
    await ai.interactions.create({
      model,
      input: 'Film it.',
      response_format: { type: 'video', aspect_ratio: '9:16', resolution: '1080p', duration: '8s', delivery: 'uri', gcs_uri: 'gs://bucket/v' },
      generation_config: { video_config: { task: 'text_to_video' } },
    });
  },

  'code-mender': async ai => {
    await ai.interactions.create({
      agent: 'code-mender-preview',
      input: 'Find the flaws.',
      agent_config: {
        type: 'code-mender',
        session_config: { max_rounds: 3 },
        find_request: { mode: 'scan', description: 'All of it', source_files: [{ path: 'a.c', content: 'int a;' }] },
      },
    });
  },

  'environment-id': async ai => {
    await ai.interactions.create({ agent: 'antigravity-preview-05-2026', input: 'Go on.', environment: 'env_0001' });
  },

  'agent-create': async ai => {
    await ai.agents.delete('release-notes').catch(() => {});
    await ai.agents.create({
      id: 'release-notes',
      base_agent: 'antigravity-preview-05-2026',
      description: 'Writes release notes.',
      system_instruction: 'Be brief.',
      tools: [{ type: 'code_execution' }],
      agent_config: { type: 'antigravity', max_total_tokens: '5000' },
      base_environment: { type: 'remote', network: 'disabled' },
    });
  },
};
