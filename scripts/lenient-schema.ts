type Json = Readonly<Record<string, unknown>>;

/** What a schema demands of a single value, */
const OF_VALUES: ReadonlySet<string> = new Set(['type', 'enum', 'const', 'pattern', 'minimum']);
/** and of an object or a list. */
const OF_CONTAINERS: ReadonlySet<string> = new Set(['required', 'additionalProperties', 'minItems', 'maxItems']);

/**
 * The same schema with everything that completes and explains, and nothing that objects: what is wrong in the file the server says itself, in better words, and an editor would underline both.
 * A type that is left out is still told by what stands inside, `properties` or `items`.
 */
export function lenientSchema(schema: Json): Json {
  const { type, additionalProperties } = schema;
  const strict = Object.fromEntries(Object.entries(schema).filter(([key]) => OF_VALUES.has(key)));
  const parts = Object.fromEntries(Object.entries(schema).filter(([key]) => !OF_VALUES.has(key) && !OF_CONTAINERS.has(key)).map(([key, value]) => [key, inside(key, value)]));
  if (type === 'object') return { properties: {}, ...parts, ...(isSchema(additionalProperties) ? { additionalProperties: lenientSchema(additionalProperties) } : {}) };
  if (type === 'array' || Object.keys(strict).length === 0) return parts;
  // The second alternative takes what the first one does not; a text is completed with its quotes.
  return { ...parts, anyOf: [strict, {}], ...(type === 'string' ? { defaultSnippets: [{ body: '$1' }] } : {}) };
}

function inside(key: string, value: unknown): unknown {
  if (key === 'properties' || key === 'definitions') return Object.fromEntries(Object.entries(value as Json).map(([name, one]) => [name, lenientSchema(one as Json)]));
  if (Array.isArray(value)) return value.map((one: unknown) => (isSchema(one) ? lenientSchema(one) : one));
  return isSchema(value) ? lenientSchema(value) : value;
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
