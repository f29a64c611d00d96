import type { Expression } from '../model/facts';
import { declaredDefault } from './environment-read';
import type { Evaluator } from './evaluator';
import { text, type Value } from './values';

type Result = Value & { readonly kind: 'result' };

const SCHEMA_PACKAGE = /^zod(?:\/|$)/;
const PARSE = /^(?:parse|parseAsync|safeParse|safeParseAsync)$/;
const OBJECT = /^(?:object|strictObject|looseObject)$/;
/** What a conversion behind the default can hardly make something else of. */
const PLAIN_NAME = /^[\w.-]+$/;

/** The default that a schema gives a member of what it parsed: `z.object({ queue: z.string().default('mails') }).parse(read()).queue`. */
export function schemaDefault(evaluator: Evaluator, parsed: Result, name: string): Value | undefined {
  if (!SCHEMA_PACKAGE.test(parsed.package)) return undefined;
  const at = parsed.path.findIndex((step) => PARSE.test(step));
  if (at < 0) return undefined;
  const behind = parsed.path[at]?.startsWith('safe') === true ? '() data' : '()';
  const names = [...parsed.path.slice(at + 1), name].slice(behind.split(' ').length);
  const schema = names.slice(0, -1).reduce<Value | undefined>((outer, inner) => (outer === undefined ? undefined : memberOfSchema(evaluator, outer, inner)), parsed);
  const object = schema === undefined ? undefined : objectOf(evaluator, schema);
  const leaf = object === undefined ? undefined : propertyOf(object, names.at(-1) ?? '');
  const found = object === undefined || leaf === undefined ? undefined : declaredDefault(object.file, leaf, 0);
  return found === undefined || !PLAIN_NAME.test(found) ? undefined : text(found);
}

function memberOfSchema(evaluator: Evaluator, schema: Value, name: string): Value | undefined {
  const object = objectOf(evaluator, schema);
  const property = object === undefined ? undefined : propertyOf(object, name);
  return object === undefined || property === undefined ? undefined : evaluator.evaluate(object.file, property, object.frame);
}

/** The members that an object schema describes, whatever is called on it then. */
function objectOf(evaluator: Evaluator, schema: Value): (Value & { readonly kind: 'object' }) | undefined {
  if (schema.kind !== 'result' || !SCHEMA_PACKAGE.test(schema.package)) return undefined;
  const { file, call: { callee, arguments: [first] }, frame } = schema.at;
  if (first === undefined || !(callee.kind === 'member' && OBJECT.test(callee.name))) return undefined;
  const described = evaluator.evaluate(file, first, frame);
  return described.kind === 'object' ? described : undefined;
}

function propertyOf({ expression }: Value & { readonly kind: 'object' }, name: string): Expression | undefined {
  return expression.properties.flatMap((property) => ('name' in property && property.name === name ? [property.value] : []))[0];
}
