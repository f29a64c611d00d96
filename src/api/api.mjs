import api from './api.js';

export const { analyze, CrosstalkError } = api;
