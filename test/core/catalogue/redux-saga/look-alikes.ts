import { buffers, channel, eventChannel } from 'redux-saga';
import { put, select, take } from 'redux-saga/effects';

export function* run() {
  const own = channel();
  own.put({ type: 'x' });
  yield take('LOAD');
  yield select((state) => state);
  yield put({ type: 'done' });
  return [buffers.sliding(2), eventChannel(() => () => undefined)];
}
