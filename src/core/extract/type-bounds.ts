import type { ts } from 'ts-morph';
import { SyntaxKind, isClassLike, isIdentifier } from './syntax';

/** Types that say of what they are made that a value is one of it. */
const MADE_OF: ReadonlySet<ts.SyntaxKind> = new Set([SyntaxKind.ParenthesizedType, SyntaxKind.UnionType, SyntaxKind.IntersectionType]);

/**
 * What `R` of `class Service<R extends Repository<Order>>` is at least, where a value in the class is declared with it; the compiler keeps the type parameters
 * of a class apart from its names. Not where it is given to another type, since that may ask for the very one.
 */
export function boundOf(node: ts.TypeReferenceNode): ts.TypeNode | undefined {
  if (!isIdentifier(node.typeName)) return undefined;
  const { text } = node.typeName;
  let current: ts.Node = node.parent;
  while (MADE_OF.has(current.kind)) current = current.parent;
  if (current.kind !== SyntaxKind.Parameter && current.kind !== SyntaxKind.PropertyDeclaration) return undefined;
  while (current.parent !== undefined && !isClassLike(current)) current = current.parent;
  return isClassLike(current) ? current.typeParameters?.find(({ name }) => name.text === text)?.constraint : undefined;
}
