import { callAt, openFile, type Place } from '../place';

/** The calls through which every request gets to a place, the nearest first: moving one of them settles it for all. */
export function callersOf(place: Place): readonly Place[] {
  const ways = (place.site?.context ?? []).filter(({ kind }) => kind === 'request').map(({ path }) => path);
  const { path: whole, file, line } = place.finding;
  const own = whole.findIndex((step, index) => index > 0 && step.file === file && step.line === line);
  const steps = whole.slice(1, own < 0 ? -1 : own).toReversed();
  const shared = steps.filter((step) => ways.every((path) => path.some((other) => other.file === step.file && other.line === step.line && other.name === step.name)));
  return shared.flatMap((step) => {
    const { column } = step;
    const text = column === undefined ? undefined : place.read(step.file);
    if (text === undefined || column === undefined) return [];
    const opened = openFile(step.file, text);
    const call = callAt(opened.source, { line: step.line, column });
    return call === undefined ? [] : [{ ...place, ...opened, call }];
  });
}
