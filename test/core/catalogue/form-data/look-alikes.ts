import FormData from 'form-data';

const form = new FormData();
form.append('file', '1');
export const headers = form.getHeaders();
export const bytes = form.getBuffer();
