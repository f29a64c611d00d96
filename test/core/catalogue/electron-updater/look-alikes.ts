import { autoUpdater } from './updater';

export const update = () => autoUpdater.checkForUpdates();
