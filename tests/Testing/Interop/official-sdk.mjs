// Google's own JavaScript SDK talks to the emulator at the address in EMULATOR. Each test is one thing the SDK can do.
import assert from "node:assert/strict";
import test from "node:test";
import { GoogleGenAI } from "@google/genai";

const { interactions } = new GoogleGenAI({ apiKey: "any", httpOptions: { baseUrl: process.env.EMULATOR } });
const model = "gemini-3.8-flash";
const research = { agent: "deep-research-preview-04-2026", input: "Wave energy", background: true };
const tools = [{
  type: "function", name: "get_forecast", description: "Gets the weather forecast.",
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
}];

async function collect(stream) {
  const events = [];
  for await (const event of stream) events.push(event);
  return events;
}

test("a turn is answered", async () => {
  const answer = await interactions.create({ model, input: "Hello" });
  assert.equal(answer.status, "completed");
  assert.match(answer.output_text, /Hello/);
});

test("a chain keeps its history", async () => {
  const first = await interactions.create({ model, input: "My name is Ines." });
  const second = await interactions.create({ model, input: "What is my name?", previous_interaction_id: first.id });
  assert.equal(second.output_text, "Your name is Ines.");
});

test("a function is called and its result is used", async () => {
  const turn = await interactions.create({ model, input: "The forecast for Oslo?", tools });
  const call = turn.steps.find((step) => step.type === "function_call");
  assert.deepEqual(call.arguments, { city: "Oslo" });
  const answer = await interactions.create({
    model, tools, previous_interaction_id: turn.id,
    input: [{ type: "function_result", call_id: call.id, name: call.name, result: { sky: "rain" } }],
  });
  assert.match(answer.output_text, /rain/);
});

test("structured output conforms", async () => {
  const schema = { type: "object", properties: { name: { type: "string" }, moons: { type: "integer" } }, required: ["name", "moons"] };
  const answer = await interactions.create({
    model, input: "Describe the planet Mars with its 2 moons.", response_format: { type: "text", mime_type: "application/json", schema },
  });
  assert.deepEqual(JSON.parse(answer.output_text), { name: "Mars", moons: 2 });
});

test("a stream has the documented order", async () => {
  const types = (await collect(await interactions.create({ model, input: "Hello", stream: true }))).map((event) => event.event_type);
  assert.deepEqual(types.slice(0, 3), ["interaction.created", "interaction.status_update", "step.start"]);
  assert.deepEqual(types.slice(-2), ["step.stop", "interaction.completed"]);
});

test("a background run is polled to its end and its stream resumed", async () => {
  let run = await interactions.create(research);
  assert.equal(run.status, "in_progress");
  while (run.status === "in_progress") run = await interactions.get(run.id);
  assert.equal(run.status, "completed");
  const all = await collect(await interactions.get(run.id, { stream: true }));
  const rest = await collect(await interactions.get(run.id, { stream: true, last_event_id: all[4].event_id }));
  assert.deepEqual(rest, all.slice(5));
});

test("a run is cancelled and deleted", async () => {
  const run = await interactions.create(research);
  assert.equal((await interactions.cancel(run.id)).status, "cancelled");
  await interactions.delete(run.id);
  await assert.rejects(interactions.get(run.id), { status: 404 });
});

test("a refusal is the SDK's own error", async () => {
  await assert.rejects(interactions.create({ model, input: "" }), { status: 400 });
});
