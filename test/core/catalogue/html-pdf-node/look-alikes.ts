import * as pdf from 'html-pdf';
import { mdToPdf } from './own';

export const made = pdf.create('<p>Hello</p>');
export const own = mdToPdf({ content: '' });
