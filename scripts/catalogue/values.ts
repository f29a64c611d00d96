import ts from 'typescript';

/** What a value may be, and whether the declarations leave it open. */
export interface Values {
  readonly types: readonly ts.Type[];
  /** A declaration says `any`, or the package that would say more is not there. */
  readonly open: boolean;
}

export const NOTHING: Values = { types: [], open: false };

export function joined(several: readonly Values[]): Values {
  return { types: [...new Set(several.flatMap((one) => one.types))], open: several.some((one) => one.open) };
}

/** The parts of a type that can have members: without `null`, texts and numbers; a type parameter is what it extends. */
export function valuesOf(checker: ts.TypeChecker, type: ts.Type): Values {
  if (type.flags & ts.TypeFlags.Any || type.flags & ts.TypeFlags.Unknown) return { types: [], open: true };
  if (type.isUnion()) return joined(type.types.map((one) => valuesOf(checker, one)));
  if (type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Conditional | ts.TypeFlags.IndexedAccess)) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || constraint === type ? { types: [], open: true } : { ...valuesOf(checker, constraint), open: true };
  }
  return type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? { types: [type], open: false } : NOTHING;
}

/** What a member is; `undefined` where no type has it. */
export function memberOf(checker: ts.TypeChecker, values: Values, name: string): Values | undefined {
  const found = values.types.flatMap((type) => checker.getPropertyOfType(type, name) ?? []).map((symbol) => checker.getTypeOfSymbol(symbol));
  if (found.length > 0) return joined(found.map((type) => valuesOf(checker, type)));
  const indexed = values.types.flatMap((type) => checker.getIndexTypeOfType(type, ts.IndexKind.String) ?? []);
  return indexed.length > 0 || values.open ? { types: joined(indexed.map((type) => valuesOf(checker, type))).types, open: true } : undefined;
}

export function isCallable(values: Values, how: 'call' | 'new', checker: ts.TypeChecker): boolean {
  return signatures(checker, values, how).length > 0;
}

/** What a call or construction gives: itself, what it resolves to, and the elements of a list. */
export function resultsOf(checker: ts.TypeChecker, values: Values, how: 'call' | 'new'): Values {
  const results = signatures(checker, values, how).map((signature) => checker.getReturnTypeOfSignature(signature));
  const known = joined(results.flatMap((type) => [type, ...carried(checker, type)]).map((type) => valuesOf(checker, type)));
  return { types: known.types, open: known.open || values.open };
}

/** The parameter of a function that is handed over: of every function among the parameters. */
export function handedTo(checker: ts.TypeChecker, values: Values, how: 'call' | 'new', index: number): Values {
  const parameters = signatures(checker, values, how).flatMap((signature) => signature.parameters).map((symbol) => valuesOf(checker, checker.getTypeOfSymbol(symbol)));
  const functions = parameters.flatMap((one) => one.types.flatMap((type) => type.getCallSignatures()));
  const handed = functions.flatMap((signature) => signature.parameters[index] ?? []).map((symbol) => valuesOf(checker, checker.getTypeOfSymbol(symbol)));
  return joined([...handed, { types: [], open: values.open || (handed.length === 0 && parameters.some((one) => one.open)) }]);
}

/** Everything one call away, for chains in which each call gives the same thing under another name. */
export function oneCallAway(checker: ts.TypeChecker, values: Values): Values {
  const members = values.types.flatMap((type) => checker.getPropertiesOfType(type)).slice(0, 300).map((symbol) => valuesOf(checker, checker.getTypeOfSymbol(symbol)));
  return { types: joined(members.map((one) => resultsOf(checker, one, 'call'))).types, open: false };
}

function signatures(checker: ts.TypeChecker, values: Values, how: 'call' | 'new'): readonly ts.Signature[] {
  return values.types.flatMap((type) => checker.getSignaturesOfType(type, how === 'new' ? ts.SignatureKind.Construct : ts.SignatureKind.Call));
}

function carried(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const awaited = checker.getAwaitedType(type) ?? type;
  const parts = awaited.isUnion() ? awaited.types : [awaited];
  const elements = parts.flatMap((part) => (checker.isArrayType(part) || checker.isTupleType(part) || part.symbol?.name === 'Observable' ? checker.getTypeArguments(part as ts.TypeReference) : []));
  return [...parts, ...elements];
}
