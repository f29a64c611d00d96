import { callAt, openFile, type Place } from '../place';

/** The calls through which every request gets to a place, the nearest first: moving one of them settles it for all. */
export function callersOf(place: Place): readonly Place[] {
  const ways = (place.site?.context ?? []).filter(({ kind }) => kind === 'request').map(({ path }) => path);
  const steps = place.finding.path.slice(1, -1).toReversed();
  const shared = steps.filter((step) => ways.every((path) => path.some((other) => other.file === step.file && other.line === step.line && other.name === step.name)));
  return shared.flatMap(({ file, line, column }) => {
    const text = column === undefined ? undefined : place.read(file);
    if (text === undefined || column === undefined) return [];
    const opened = openFile(file, text);
    const call = callAt(opened.source, { line, column });
    return call === undefined ? [] : [{ ...place, ...opened, call }];
  });
}
