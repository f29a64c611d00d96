import { BrowserWindow, contextBridge, ipcMain, ipcRenderer } from 'electron';

export async function talk(window: BrowserWindow) {
  await ipcRenderer.invoke('orders:load', 1);
  ipcRenderer.send('orders:paid', 1);
  ipcRenderer.sendSync('orders:count');
  ipcRenderer.on('orders', () => undefined);
  ipcMain.handle('orders:load', () => []);
  ipcMain.on('orders:paid', () => undefined);
  window.webContents.send('orders', []);
  contextBridge.exposeInMainWorld('shop', { load: () => ipcRenderer.invoke('orders:load') });
}
