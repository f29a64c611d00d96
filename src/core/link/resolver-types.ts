import { bindingAt } from '../model/entries';
import type { FileFacts, TypeReference } from '../model/facts';

/** What is asked for at the root of a schema; what resolves the fields of other types runs for the same requests. */
const ROOTS = /^(Query|Mutation)Resolvers$/;
/** The generator for servers writes `NonNullable<MutationResolvers['place']>`. */
const WRAPPERS: ReadonlySet<string> = new Set(['NonNullable', 'Required', 'Exclude']);

/** `MutationResolvers['placeOrder']`, as GraphQL Code Generator and RedwoodJS call the type of a resolver: `Mutation.placeOrder`. */
export function resolverOf(file: FileFacts, type: TypeReference): string | undefined {
  const [wrapped] = type.arguments ?? [];
  if (wrapped !== undefined && WRAPPERS.has(type.name)) return resolverOf(file, wrapped);
  const root = ROOTS.exec(type.name.replace(/^.*\./, ''))?.[1];
  if (root === undefined || type.indexed === undefined || type.binding === undefined) return undefined;
  return bindingAt(file, type.binding)?.import === undefined ? undefined : `${root}.${type.indexed}`;
}
