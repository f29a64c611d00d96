import { Agenda } from 'agenda';

const agenda = new Agenda();
const draft = agenda.create('send mail').priority('high').unique({ id: 1 });

class Calendar {
  every(when: string): string {
    return when;
  }

  schedule(when: string): string {
    return this.every(when);
  }
}

new Calendar().schedule('in 5 minutes');
agenda.processEvery('1 minute').maxConcurrency(5);
export const kept = draft;
