import { autoUpdater, NsisUpdater } from 'electron-updater';

export function update() {
  autoUpdater.on('update-downloaded', () => autoUpdater.quitAndInstall());
  void autoUpdater.checkForUpdatesAndNotify();
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ out http async GET ?
  return new NsisUpdater({ provider: 'generic', url: 'https://updates.shop.test' }).downloadUpdate();
//                                                                                  ^^^^^^^^^^^^^^ out http sync GET updates.shop.test
}
