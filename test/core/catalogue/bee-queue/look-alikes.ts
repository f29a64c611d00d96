import Queue from 'bee-queue';

const mails = new Queue('mails');
const draft = mails.createJob({ id: 'one' }).retries(2);

class Form {
  save(): void {
    draft.setId('two');
  }
}

new Form().save();
export const ready = mails.ready();
