import { library } from '../library';

export const electronUpdater = library({
  name: 'electron-updater', packages: { 'electron-updater': '>=4 <7' }, checked: '6.8.10', docs: 'https://www.electron.build/auto-update',
  types: { Updater: { values: ['autoUpdater'], made: ['new {AppUpdater,BaseUpdater,NsisUpdater,MacUpdater,AppImageUpdater}'] } },
  calls: { 'Updater.{checkForUpdates,checkForUpdatesAndNotify,downloadUpdate}': { category: 'http', style: 'sync', url: 'made[0].url', method: 'GET', defaultTimeout: 'none' } },
});
