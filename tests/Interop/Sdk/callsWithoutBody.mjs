// Calls that send no body: recorded are their method and address. The same calls in C# are in Parity/CallsWithoutBody.cs.
const model = 'gemini-3.8-flash';
const research = { agent: 'deep-research-preview-04-2026', input: 'Wave power', background: true };

export const callsWithoutBody = {
  'get': async ai => {
    const { id } = await ai.interactions.create({ model, input: 'Hi' });
    await ai.interactions.get(id);
    return { id };
  },

  'get-stream': async ai => {
    const { id } = await ai.interactions.create({ model, input: 'Hi' });
    for await (const _ of await ai.interactions.get(id, { stream: true, last_event_id: 'evt_0002' }));
    return { id };
  },

  'cancel': async ai => {
    const { id } = await ai.interactions.create(research);
    await ai.interactions.cancel(id);
    return { id };
  },

  'delete': async ai => {
    const { id } = await ai.interactions.create({ model, input: 'Hi' });
    await ai.interactions.delete(id);
    return { id };
  },

  'agents-list': async ai => {
    await ai.agents.list({ page_size: 5, page_token: 'a b' });
  },

  'agent-get': async ai => {
    await ai.agents.get('a b').catch(() => {});
  },

  'agent-delete': async ai => {
    await ai.agents.delete('release-notes').catch(() => {});
  },
};
