import type { Site, TargetPart } from '../model/communication-map';

/** Whether a target says nothing to whoever reads it: a parameter or what is computed has a name only in the code. */
export function saysNothing({ text, parts }: Site['target']): boolean {
  return text === '' || (parts.length > 0 && parts.every(isSilent));
}

function isSilent(part: TargetPart): boolean {
  return 'hole' in part ? part.because !== 'environment' : !/[\p{L}\p{N}]/u.test(part.known);
}

/** `GET orders/:id`, or the call as it is written where the target says nothing. */
export function callTitle({ operation, target, api }: Pick<Site, 'operation' | 'target' | 'api'>): string {
  return saysNothing(target) ? api : `${operation} ${target.text}`.trimStart();
}

/** `ORDERS_URL/orders` for `${ORDERS_URL}/orders`: for where there is no room to tell what is known from what is not. */
export function plainTarget(text: string): string {
  return text.replace(/\$\{([^{}]*)\}/g, '$1');
}

/** `SMTP_HOST` for `${SMTP_HOST}` where the environment decides; what else is not known stays a hole. */
export function withPlainNames({ text, parts }: Site['target']): string {
  const decided = new Set(parts.flatMap((part) => ('hole' in part && part.because === 'environment' ? [part.hole] : [])));
  return text.replace(/\$\{([^{}]*)\}/g, (hole, name: string) => (decided.has(name) ? name : hole));
}
