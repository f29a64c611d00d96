import { library } from '../library';

export const redux = library({
  name: 'redux', packages: { redux: '>=4 <6', '@reduxjs/toolkit': '>=1 <3', 'react-redux': '>=7', vuex: '>=3', pinia: '>=2', zustand: '>=3', mobx: '>=5', jotai: '>=1', xstate: '>=4', '@ngrx/store': '>=9' },
  checked: 'redux 5.0.1', docs: 'https://redux.js.org/api/store', inProcess: true,
});
