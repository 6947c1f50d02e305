import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv';
import { create, eventsOf, textOf } from './client.mjs';

const recipe = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    servings: { type: 'integer', minimum: 1, maximum: 20 },
    difficulty: { type: 'string', enum: ['easy', 'medium', 'hard'] },
    ingredients: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, grams: { type: ['number', 'null'] } },
        required: ['name', 'grams'],
        additionalProperties: false,
      },
    },
    note: { type: ['string', 'null'] },
  },
  required: ['name', 'servings', 'difficulty', 'ingredients'],
  additionalProperties: false,
};

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(recipe);
const format = { type: 'text', mime_type: 'application/json', schema: recipe };

function assertIsRecipe(text) {
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
}

test('Structured output fits its schema', async () => {
  assertIsRecipe((await create({ input: 'A tart for six.', response_format: format })).output_text);
});

test('Streamed structured output fits its schema', async () => {
  assertIsRecipe(textOf(await eventsOf(await create({ input: 'A soup for two.', response_format: format, stream: true }))));
});
