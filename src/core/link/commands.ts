import { entryFor } from '../catalogue/keys';
import type { CallModel } from '../catalogue/library';
import type { Evaluator } from './evaluator';
import type { Subject } from './subject';
import { branches, type CallInFrame, type Value } from './values';

/** `client.send(new SendMessageCommand({…}))` means what the command means; paths are read on the command's arguments. */
export function applyCommand(evaluator: Evaluator, model: CallModel, subject: Subject): { readonly model: CallModel; readonly subject: Subject } {
  const [first] = subject.at.call.arguments;
  if (model.commands === undefined || first === undefined) return { model, subject };
  const value = evaluator.evaluate(subject.at.file, first, subject.at.frame);
  const at = branches(value).flatMap((branch) => constructionOf(branch) ?? [])[0];
  if (at === undefined) return { model, subject };
  const name = className(evaluator, at);
  const command = entryFor(model.commands, name);
  const moved: Subject = { ...subject, at, member: name };
  return { model: command === undefined ? model : { ...model, ...command }, subject: moved };
}

function constructionOf(value: Value): CallInFrame | undefined {
  const at = value.kind === 'result' ? value.at : value.kind === 'instance' && value.made?.how === 'call' ? value.made.at : undefined;
  return at?.call.form === 'new' ? at : undefined;
}

/** As the library exports it, whatever the file calls it. */
function className(evaluator: Evaluator, { file, call, frame }: CallInFrame): string {
  const callee = evaluator.evaluate(file, call.callee, frame);
  return (callee.kind === 'api' ? callee.path.at(-1) : undefined) ?? call.text.replace(/^.*\./, '');
}
