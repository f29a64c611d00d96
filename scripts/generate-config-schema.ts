import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as v from 'valibot';
import { configSchema } from '../src/core/config/config-schema';
import { lenientSchema } from './lenient-schema';

type Json = Readonly<Record<string, unknown>>;

/** What the generator needs to know of a valibot schema. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly value?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => v.GenericSchema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Interface → field → its comment. */
type Comments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The JSON schema of `crosstalk.json`, and the one for an editor in which the server runs; what the fields of a library mean stands in the comments of `library.ts`. */
export function generateConfigSchema(root: string): Readonly<Record<string, string>> {
  const comments = readComments(readFileSync(join(root, 'src/core/catalogue/library.ts'), 'utf8'));
  const definitions: Record<string, Json> = {};
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#', title: 'Configuration of Crosstalk', allowComments: true, allowTrailingCommas: true,
    ...toJson(configSchema, comments, definitions), definitions,
  };
  const write = (schema: Json): string => `${JSON.stringify(schema, undefined, 2)}\n`;
  return { 'schemas/crosstalk.schema.json': write(whole), 'schemas/crosstalk.editor.schema.json': write(lenientSchema(whole)) };
}

function toJson(schema: v.GenericSchema, comments: Comments, definitions: Record<string, Json>): Json {
  const shape: Shape = schema;
  if (shape.getter !== undefined) return toJson(shape.getter(undefined), comments, definitions);
  const title = v.getTitle(schema);
  if (title === undefined) return described(schema, structure(shape, undefined, comments, definitions));
  // The place is taken before it is filled: what stands inside may refer to it.
  if (definitions[title] === undefined) {
    definitions[title] = {};
    definitions[title] = structure(shape, title, comments, definitions);
  }
  return { $ref: `#/definitions/${title}` };
}

function described(schema: v.GenericSchema, json: Json): Json {
  const description = v.getDescription(schema);
  return description === undefined ? json : { ...json, description };
}

function structure(shape: Shape, title: string | undefined, comments: Comments, definitions: Record<string, Json>): Json {
  const inner = (schema: v.GenericSchema): Json => toJson(schema, comments, definitions);
  switch (shape.type) {
    case 'strict_object': return objectStructure(shape.entries ?? {}, title, comments, inner);
    case 'record': return { type: 'object', additionalProperties: shape.value === undefined ? true : inner(shape.value) };
    case 'array': return { type: 'array', ...(shape.item === undefined ? {} : { items: inner(shape.item) }) };
    case 'strict_tuple': return { type: 'array', items: (shape.items ?? []).map(inner), minItems: shape.items?.length ?? 0, maxItems: shape.items?.length ?? 0 };
    case 'optional':
    case 'exact_optional': return shape.wrapped === undefined ? {} : inner(shape.wrapped);
    case 'union': return { anyOf: (shape.options ?? []).map((option) => inner(option as v.GenericSchema)) };
    case 'picklist': return { enum: shape.options };
    case 'literal': return { const: shape.literal };
    case 'unknown': return {};
    default: return simpleStructure(shape);
  }
}

function simpleStructure(shape: Shape): Json {
  if (!['string', 'number', 'boolean'].includes(shape.type)) throw new Error(`A JSON schema of “${shape.type}” is not written yet.`);
  const pattern = shape.pipe?.find((step) => step.type === 'regex')?.requirement;
  const minimum = shape.pipe?.find((step) => step.type === 'min_value')?.requirement;
  return { type: shape.type, ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}), ...(minimum === undefined ? {} : { minimum }) };
}

function objectStructure(entries: NonNullable<Shape['entries']>, title: string | undefined, comments: Comments, inner: (schema: v.GenericSchema) => Json): Json {
  const required = Object.entries(entries).filter(([, entry]) => !['optional', 'exact_optional'].includes(entry.type)).map(([name]) => name);
  const properties = Object.fromEntries(Object.entries(entries).map(([name, entry]): [string, Json] => {
    const json = described(entry, inner(entry));
    const comment = title === undefined ? undefined : comments.get(title)?.get(name);
    return [name, json.description !== undefined || comment === undefined ? json : withDescription(json, comment)];
  }));
  return { type: 'object', properties, additionalProperties: false, ...(required.length === 0 ? {} : { required }) };
}

/** Draft 7 ignores what stands beside a reference. */
function withDescription(json: Json, description: string): Json {
  return json.$ref === undefined ? { ...json, description } : { allOf: [json], description };
}

function readComments(text: string): Comments {
  const file = ts.createSourceFile('library.ts', text, ts.ScriptTarget.Latest, true);
  const comments = new Map<string, ReadonlyMap<string, string>>();
  for (const one of file.statements.filter(ts.isInterfaceDeclaration)) comments.set(one.name.text, commentsOf(one));
  for (const one of file.statements.filter(ts.isInterfaceDeclaration)) {
    const bases = (one.heritageClauses ?? []).flatMap((clause) => clause.types.flatMap((type) => [...(comments.get(type.expression.getText()) ?? [])]));
    comments.set(one.name.text, new Map([...bases, ...(comments.get(one.name.text) ?? [])]));
  }
  return comments;
}

function commentsOf(declaration: ts.InterfaceDeclaration): ReadonlyMap<string, string> {
  return new Map(declaration.members.flatMap((field): [string, string][] => {
    const comment = ts.getJSDocCommentsAndTags(field).map((one) => ts.getTextOfJSDocComment(one.comment) ?? '').join(' ').replace(/\s+/g, ' ').trim();
    return field.name === undefined || comment === '' ? [] : [[field.name.getText(), comment]];
  }));
}
