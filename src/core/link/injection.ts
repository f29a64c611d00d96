import type { DecoratorFact, FileFacts, TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import type { Value } from './values';

/** What an injection decorator (`@InjectQueue('x')`, `@Inject(TOKEN)`, `@Client({…})`) gives; `undefined` when it gives no client known. */
export function injectedByDecorator(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact, declared: TypeReference | undefined): Value | undefined {
  const callee = evaluator.evaluate(file, decorator.callee, undefined);
  if (callee.kind !== 'api') return undefined;
  const name = callee.path.join('.');
  const type = evaluator.catalogue.madeBy(evaluator.catalogue.libraryOf(callee.package), name);
  const typed = declared === undefined ? undefined : evaluator.ofType(file, declared, undefined);
  if (type !== undefined) {
    const known = typed?.kind === 'instance' && evaluator.catalogue.lineage(typed.type).includes(type) ? typed : undefined;
    const packageName = known?.package ?? (typed?.kind === 'instance' ? typed.package : undefined);
    return { kind: 'instance', type: typed?.kind === 'instance' ? typed.type : type, ...(packageName === undefined ? {} : { package: packageName }), path: [], made: { how: 'decorator', file, decorator } };
  }
  if (!/^inject$/i.test(name)) return undefined;
  const [first] = decorator.arguments;
  const token = first === undefined ? undefined : tokenKey(evaluator.evaluate(file, first, undefined));
  const provided = token === undefined ? undefined : evaluator.provided(token);
  if (provided === undefined) return typed;
  return provided.kind === 'instance' && typed?.kind === 'instance' && evaluator.catalogue.lineage(typed.type).includes(provided.type) ? { ...provided, type: typed.type, ...(typed.package === undefined ? {} : { package: typed.package }) } : provided;
}

/** A token by which something is injected, as text that is equal for equal tokens. */
export function tokenKey(value: Value): string | undefined {
  if (value.kind === 'class') return `class:${value.file.file}#${value.class}`;
  if (value.kind === 'api') return `api:${value.package}#${value.path.join('.')}`;
  const known = knownText(value);
  return known === undefined ? undefined : `text:${known}`;
}
