import Router from 'promise-router';

const router = Router();

router.get('/:id', () => router.get('title'));
