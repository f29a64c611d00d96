/** The first sentence of a message says what is wrong; what follows says why and what to do. */
export function sentences(message: string): readonly [title: string, advice: string] {
  const end = /[.!?](?=\s+[A-Z`“"])/.exec(message);
  return end === null ? [message, ''] : [message.slice(0, end.index + 1), message.slice(end.index + 1).trim()];
}
