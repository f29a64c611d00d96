import kue from 'kue';

const draft = kue.createQueue().create('mail', {}).priority('low');

class Document {
  save(): object {
    return draft;
  }
}

new Document().save();
kue.app.listen(3000);
