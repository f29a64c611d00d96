import type * as v from 'valibot';

/** As much of a valibot schema as its structure shows. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly value?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly getter?: (input: unknown) => v.GenericSchema;
}

/** Keys that a schema lets be written at a place; `undefined` where any name may stand. */
export function knownKeys(schema: v.GenericSchema, place: readonly (string | number)[]): readonly string[] | undefined {
  const objects = place.reduce<readonly Shape[]>((shapes, key) => shapes.flatMap((shape) => stepInto(shape, key)), unfold(schema)).filter((shape) => shape.type === 'strict_object');
  return objects.length === 0 ? undefined : objects.flatMap((shape) => Object.keys(shape.entries ?? {}));
}

function stepInto(shape: Shape, key: string | number): readonly Shape[] {
  const inner = shape.entries === undefined ? (shape.value ?? shape.item) : Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
  return inner === undefined ? [] : unfold(inner);
}

/** The schemas that stand behind optional, late and alternative ones. */
function unfold(schema: v.GenericSchema): readonly Shape[] {
  const shape: Shape = schema;
  if (shape.wrapped !== undefined) return unfold(shape.wrapped);
  if (shape.getter !== undefined) return unfold(shape.getter(undefined));
  if (shape.type === 'union') return (shape.options ?? []).flatMap((option) => unfold(option as v.GenericSchema));
  return [shape];
}
