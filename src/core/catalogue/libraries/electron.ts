import { library } from '../library';

const request = { category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', method: "arg[0].method | 'GET'", returns: 'value', callback: 'sibling.on[1]', defaultTimeout: 'none' } as const;

export const electron = library({
  name: 'electron', packages: { electron: '>=10' }, checked: '45.5.0', docs: 'https://www.electronjs.org/docs/latest/api/net',
  calls: {
    '{net.request,new ClientRequest}': request,
    'net.fetch': { ...request, url: 'arg[0]', method: "arg[1].method | 'GET'", returns: 'promise' },
    // Windows and main process are one application.
    'ipcRenderer.{invoke,send,sendSync,sendToHost,postMessage,on,once}': {},
    'ipcMain.{handle,handleOnce,on,once}': {},
  },
});
