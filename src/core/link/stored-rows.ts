import { callAt, classAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import { findApi, subjectOf } from './api-keys';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import type { Add } from './module-providers';
import { objectMember } from './objects';
import { readText } from './paths';
import { calledName } from './providing';
import { knownText } from './strings';
import type { Subject } from './subject';
import { branches, unite, type CallInFrame, type Value } from './values';

type ObjectValue = Value & { readonly kind: 'object' };

/** Columns of an outbox that say where a message goes; what other columns hold tells nothing about communication. */
const PLACE = /^(?:topic|queue|channel|subject|exchange|routing_?key|pattern|destination|event_?(?:type|name)|message_?type|type)(?:_?name)?$/i;

/** Methods of mappers that are given a class or a table, and rows of it. */
const OF_A_TABLE: ReadonlySet<string> = new Set(['create', 'save', 'insert', 'upsert', 'persist']);

/**
 * What the workspace writes into the columns of a table that name a topic or a queue: `outbox.save({ topic: 'orders' })` and a relay which publishes
 * to `row.topic` are one way of a message.
 */
export function readStoredRows(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const call of file.calls) {
    if (!mayStore(evaluator, file, call)) continue;
    const rows = [...givenWithTable(evaluator, { file, call, frame: undefined }), ...tellingTable(file, call).flatMap((one) => givenToModel(evaluator, { file, call: one, frame: undefined }))];
    for (const { table, value: row } of rows) {
      for (const name of placesIn(row)) add(rowKey(table, name), { file: file.file, value: objectMember(evaluator, row, name) });
    }
  }
  for (const [index, { properties = [] }] of file.bindings.entries()) {
    const written = properties.filter(({ name }) => PLACE.test(name));
    const owner = written.length === 0 ? undefined : evaluator.evaluate(file, { kind: 'reference', binding: index }, undefined);
    if (owner?.kind !== 'self' || !isStored(owner)) continue;
    for (const { name, value } of written) add(rowKey(nameOfClass(owner), name), { file: file.file, value: evaluator.evaluate(file, value, undefined) });
  }
}

/** What is known to be written into a column of the table that a read value is a row of. */
export function storedColumn(evaluator: Evaluator, row: ReadRow, column: string): Value | undefined {
  const table = PLACE.test(column) ? tableOfRow(evaluator, row) : undefined;
  const written = table === undefined ? undefined : evaluator.provided(rowKey(table, column), fileOf(row));
  return written === undefined ? undefined : handedOver(evaluator, written);
}

/** An instance is a document that is declared so (`HydratedDocument<OutboxEvent>`). */
type ReadRow = Value & { readonly kind: 'self' | 'result' | 'instance' };

function fileOf(row: ReadRow): string {
  if (row.kind === 'instance') return row.declared?.file.file ?? '';
  return (row.kind === 'self' ? row : row.at).file.file;
}

function tableOfRow(evaluator: Evaluator, row: ReadRow): string | undefined {
  if (row.kind === 'self') return isStored(row) ? nameOfClass(row) : undefined;
  if (row.kind === 'instance') return row.path.length > 0 ? undefined : row.declared?.type.arguments?.[0]?.name;
  const { at } = row;
  const found = findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), at.call.form);
  return found?.call.category === 'database' && found.call.target !== undefined ? tableOf(evaluator, subjectOf(found, at), found.call.target) : undefined;
}

/** Generated types and accessors (`OutboxEvent`, `outboxEvent`) are one table. */
function rowKey(table: string, column: string): string {
  return `row:${table.toLowerCase()}.${column}`;
}

interface Row { readonly table: string; readonly value: ObjectValue }

/** `manager.create(OutboxEvent, { topic })` and `tx.insert(outbox).values({ topic })`, whatever the manager is. */
function givenWithTable(evaluator: Evaluator, at: CallInFrame): readonly Row[] {
  const { file, call: { callee, arguments: [first, second] }, frame } = at;
  if (callee.kind !== 'member' || !OF_A_TABLE.has(callee.name) || first?.kind !== 'reference') return [];
  const owner = evaluator.evaluate(file, first, frame);
  const isClass = owner.kind === 'class' && isStored(owner) && second !== undefined;
  const row = isClass ? evaluator.evaluate(file, second, frame) : owner.kind === 'instance' ? evaluator.read({ at }, 'sibling.values[0]') : undefined;
  const table = isClass ? nameOfClass(owner) : tableOf(evaluator, { at }, 'arg[0]');
  return row === undefined || table === undefined ? [] : objectsIn(row).map((value) => ({ table, value }));
}

function givenToModel(evaluator: Evaluator, at: CallInFrame): readonly Row[] {
  const found = findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), at.call.form);
  if (found?.call.row === undefined || found.call.target === undefined) return [];
  const subject = subjectOf(found, at);
  const [table, row] = [tableOf(evaluator, subject, found.call.target), evaluator.read(subject, found.call.row)];
  return table === undefined || row === undefined ? [] : objectsIn(row).map((value) => ({ table, value }));
}

/** What is asked for, or what the receiver is declared to keep (`Repository<OutboxEvent>`). */
function tableOf(evaluator: Evaluator, subject: Subject, target: string): string | undefined {
  const asked = readText(evaluator, subject, target);
  return (asked === undefined ? undefined : knownText(asked)) ?? subject.receiver?.declared?.type.arguments?.[0]?.name;
}

/** `db('outbox').insert({ topic })` names the table in the call before. */
function tellingTable(file: FileFacts, call: CallFact): readonly CallFact[] {
  const before = call.callee.kind === 'member' && call.callee.object.kind === 'call' ? callAt(file, call.callee.object.call) : undefined;
  return before === undefined ? [call] : [call, before];
}

/** Seen from what is written alone: only few calls are worth evaluating. */
function mayStore({ catalogue }: Evaluator, file: FileFacts, call: CallFact): boolean {
  const name = calledName(file, call.callee);
  return (call.form === 'new' || OF_A_TABLE.has(name) || catalogue.storing.has(name)) && call.arguments.some((argument) => namesPlace(argument, 0));
}

const DEEPEST = 3;

function namesPlace(expression: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (expression.kind === 'reference') return depth === 0;
  if (expression.kind === 'array') return expression.items.some((item) => namesPlace(item, depth));
  return expression.kind === 'object' && expression.properties.some((property) => 'name' in property && (PLACE.test(property.name) || namesPlace(property.value, depth + 1)));
}

function objectsIn(value: Value): readonly ObjectValue[] {
  return branches(value).flatMap((branch) => (branch.kind === 'array' ? branch.items.flatMap(objectsIn) : branch.kind === 'object' ? [branch] : []));
}

function placesIn(row: ObjectValue): readonly string[] {
  return row.expression.properties.flatMap((property) => ('name' in property && PLACE.test(property.name) ? [property.name] : []));
}

/** What callers hand over stands for a parameter. */
function handedOver(evaluator: Evaluator, value: Value): Value | undefined {
  const values = branches(value).flatMap((branch) => (branch.kind === 'parameter' ? flowInto(evaluator, branch) : [branch]));
  return values.length === 0 ? undefined : unite(values);
}

/** A class that a mapper keeps in a table is decorated (`@Entity()`). */
function isStored(of: Value & { readonly kind: 'self' | 'class' }): boolean {
  return (classAt(of.file, of.class)?.decorators ?? []).length > 0;
}

function nameOfClass(of: Value & { readonly kind: 'self' | 'class' }): string {
  return classAt(of.file, of.class)?.name ?? '';
}
