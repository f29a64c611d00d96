import type { CallFact, FileFacts } from '../model/facts';
import type { CallInFrame } from './values';

/** The places of calls outside of any frame: the same call always has the same one, as long as it is there. */
export function callPlaces(): (file: FileFacts, call: CallFact) => CallInFrame {
  const known = new WeakMap<CallFact, CallInFrame>();
  return (file, call) => {
    const place = known.get(call) ?? { file, call, frame: undefined };
    known.set(call, place);
    return place;
  };
}
