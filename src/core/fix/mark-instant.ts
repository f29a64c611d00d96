import { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import { insertion, type Offer, type TextChange } from './fix';
import { enclosingFunction, type OpenFile, type Place } from './place';

const TAG = '@crosstalk instant';

/** Says in the comment of the function around a call that it takes no time. */
export function markInstant(place: Place): readonly Offer[] {
  const found = documentedFunction(place.call);
  if (found === undefined) return [{ title: place.l10n.t('Mark as `{0}`', TAG), because: 'the function around it has no name, and so no comment of its own' }];
  const title = place.l10n.t('Mark `{0}` as taking no time (`{1}`)', found.name, TAG);
  return [{ title, kind: 'quickfix', files: [{ file: place.file, changes: tagged(place, found.node) }], isClaim: true }];
}

interface Documented { readonly name: string; readonly node: ts.Node }

/** The nearest function around a node that a comment can be about. */
function documentedFunction(node: ts.Node): Documented | undefined {
  const owner = enclosingFunction(node);
  if (owner === undefined) return undefined;
  if ((ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) && owner.name !== undefined) return { name: owner.name.getText(), node: owner };
  const { parent } = owner;
  if (ts.isVariableDeclaration(parent) && ts.isVariableStatement(parent.parent.parent)) return { name: parent.name.getText(), node: parent.parent.parent };
  return documentedFunction(owner);
}

function tagged({ text, source, style: { newline } }: OpenFile, node: ts.Node): readonly TextChange[] {
  const start = node.getStart(source);
  const indent = lineIndent(text, start);
  const comment = ts.getLeadingCommentRanges(text, node.pos)?.findLast(({ pos }) => text.startsWith('/**', pos));
  if (comment === undefined) return [insertion(start, `/** ${TAG} */${newline}${indent}`)];
  const written = text.slice(comment.pos, comment.end);
  if (written.includes('\n')) {
    const close = text.lastIndexOf('\n', comment.end - 1) + 1;
    return [insertion(close, `${indent} * ${TAG}${newline}`)];
  }
  const sentence = written.slice(3, -2).trim();
  const lines = ['/**', `${indent} * ${sentence}`, `${indent} * ${TAG}`, `${indent} */`];
  return [{ start: comment.pos, end: comment.end, text: lines.join(newline) }];
}
