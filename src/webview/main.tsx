import './main.css';
import { render } from 'preact';
import { App } from './app';
import { connectEditor } from './host';
import { speakAsPage } from './l10n';
import { pageHost } from './page-host';
import { createStore } from './store';
import { applyTheme } from './theme';

const root = document.getElementById('crosstalk');
if (root === null) throw new Error('The page has no element for the map.');
applyTheme();
speakAsPage();
render(<App store={createStore(connectEditor() ?? pageHost())} />, root);
