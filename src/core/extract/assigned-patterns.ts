import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { lower, propertyName, type FileContext } from './file-context';
import { SyntaxKind, isArrayLiteralExpression, isBinaryExpression, isObjectLiteralExpression, isPropertyAssignment, isShorthandPropertyAssignment, isSpreadElement } from './syntax';

/** A variable or property that is assigned to, and what it is given. */
export interface Assigned { readonly target: ts.Expression; readonly value: Expression }

/** What an assignment assigns: `({ a: x, b: [y = 1] } = value)` gives x the value `value.a`, and y the first of `value.b`, or 1. */
export function assignedTo(context: FileContext, target: ts.Expression, value: Expression): readonly Assigned[] {
  if (isObjectLiteralExpression(target)) return target.properties.flatMap((property) => ofProperty(context, property, value));
  if (isArrayLiteralExpression(target)) {
    return target.elements.flatMap((element, index) => (isSpreadElement(element) ? [] : assignedTo(context, element, { kind: 'index', object: value, index: { kind: 'literal', value: index } })));
  }
  if (isBinaryExpression(target) && target.operatorToken.kind === SyntaxKind.EqualsToken) return assignedTo(context, target.left, orElse(context, value, target.right));
  return [{ target, value }];
}

function ofProperty(context: FileContext, property: ts.ObjectLiteralElementLike, object: Expression): readonly Assigned[] {
  if (isShorthandPropertyAssignment(property)) return [{ target: property.name, value: orElse(context, { kind: 'member', object, name: property.name.text }, property.objectAssignmentInitializer) }];
  const name = isPropertyAssignment(property) ? propertyName(property.name) : undefined;
  return isPropertyAssignment(property) && name !== undefined ? assignedTo(context, property.initializer, { kind: 'member', object, name }) : [];
}

function orElse(context: FileContext, value: Expression, otherwise: ts.Expression | undefined): Expression {
  return otherwise === undefined ? value : { kind: 'either', how: 'default', of: [value, lower(context, otherwise)] };
}
