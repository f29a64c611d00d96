import axios from 'axios';
import { all, call, debounce, delay, fork, put, retry, takeEvery, takeLatest } from 'redux-saga/effects';

const loadOrder = (id: string) => axios.get(`http://orders/orders/${id}`);
//                                      ^^^ out http sync GET orders/orders/${id}
const record = () => axios.post('http://audit/entries');
//                         ^^^^ out http async POST audit/entries

function* load(action: { payload: string }) {
  yield call(loadOrder, action.payload);
  yield fork(record);
  yield call([axios, axios.get], 'http://stock/items');
//      ^^^^ out http sync GET stock/items
  yield all([call(loadOrder, '1'), call(loadOrder, '2')]);
  yield retry(3, 1000, loadOrder, action.payload);
  yield put({ type: 'loaded' });
  yield delay(10);
}

export function* root() {
  yield takeEvery('LOAD', load);
  yield takeLatest('SEARCH', load);
  yield debounce(300, 'TYPE', load);
}
