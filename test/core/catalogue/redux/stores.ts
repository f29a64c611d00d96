import { createStore as createVuex } from 'vuex';
import { defineStore } from 'pinia';
import { create } from 'zustand';
import { createActor, createMachine } from 'xstate';
import { useDispatch } from 'react-redux';
import { Store } from '@ngrx/store';

const vuex = createVuex({ mutations: { paid: () => undefined } });
const useOrders = defineStore('orders', { actions: { pay: () => undefined } });
const useStock = create<{ add: () => void }>(() => ({ add: () => undefined }));

export function run(ngrx: Store): void {
  vuex.commit('paid');
  void vuex.dispatch('pay');
  useOrders().pay();
  useStock.getState().add();
  createActor(createMachine({})).send({ type: 'PAY' });
  useDispatch()({ type: 'orders/paid' });
  ngrx.dispatch({ type: '[Orders] paid' });
}
