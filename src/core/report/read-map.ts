import * as v from 'valibot';
import { MAP_SCHEMA_VERSION, type CommunicationMap } from '../model/communication-map';

const list = v.array(v.looseObject({}));
const named = v.array(v.looseObject({ id: v.string() }));

/** Enough to tell a map from other JSON; what stands in it was written by this tool. */
const schema = v.looseObject({
  schemaVersion: v.literal(MAP_SCHEMA_VERSION), tool: v.looseObject({ name: v.string() }), services: named, nodes: named, sites: named, entryPoints: list, findings: list,
  edges: v.array(v.looseObject({ id: v.string(), from: v.string(), to: v.string(), category: v.string(), style: v.string(), sites: v.array(v.string()) })),
});

/** Reads what `toMapJson` wrote; `undefined` when the text is something else. */
export function parseMap(text: string): CommunicationMap | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
  return isMap(value) ? value : undefined;
}

function isMap(value: unknown): value is CommunicationMap {
  return v.is(schema, value);
}
