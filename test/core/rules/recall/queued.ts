import { shapesOf, type Shape } from './shape';

const NEST_CLIENT = "import { ClientProxy, ClientProxyFactory, Transport } from '@nestjs/microservices';\nimport { firstValueFrom, lastValueFrom, timeout } from 'rxjs';\n";

function proxy(transport: string): Pick<Shape, 'imports' | 'clients'> {
  return { imports: NEST_CLIENT, clients: { users: ['ClientProxy', `ClientProxyFactory.create({ transport: Transport.${transport}, options: {} })`] } };
}

const JOBS: Pick<Shape, 'imports' | 'clients'> = {
  imports: "import { Queue, QueueEvents } from 'bullmq';\n", clients: { jobs: ['Queue', "new Queue('prices')"], events: ['QueueEvents', "new QueueEvents('prices')"] },
};

/** A queue or topic where the answer is wanted at once. */
export const QUEUED: readonly Shape[] = [
  ...shapesOf('rpc-over-queue', {}, [
    { name: 'a job of BullMQ', ...JOBS, code: "const job = await $jobs.add('price', input, { attempts: 3 });\nconst result = await job.waitUntilFinished($events, 5000);", answer: 'result' },
    { name: 'a job of Bull', imports: "import Bull, { type Queue } from 'bull';\n", clients: { jobs: ['Queue', "new Bull('prices')"] }, code: 'const job = await $jobs.add(input);\nconst result = await job.finished();', answer: 'result' },
    { name: 'a reply over RabbitMQ', ...proxy('RMQ'), code: "const result = await firstValueFrom($users.send('price_order', input).pipe(timeout(1000)));", answer: 'result' },
    { name: 'a reply over Kafka', ...proxy('KAFKA'), code: "const result = await lastValueFrom($users.send('price_order', input).pipe(timeout(1000)));", answer: 'result' },
    { name: 'a reply over Redis', ...proxy('REDIS'), code: "const result = await $users.send('price_order', input).pipe(timeout(1000)).toPromise();", answer: 'result' },
    { name: 'a reply over MQTT', ...proxy('MQTT'), code: "const result = await firstValueFrom($users.send('price_order', input).pipe(timeout(1000)));", answer: 'result' },
    { name: 'a reply to an event that nobody uses', ...proxy('RMQ'), code: "await firstValueFrom($users.send('order.created', input));" },
    {
      name: 'a reply queue of RabbitMQ', imports: "import amqp, { type Channel } from 'amqplib';\n", clients: { channel: ['Channel', "await (await amqp.connect('amqp://mq')).createChannel()"] },
      code: "const result = await new Promise((resolve) => {\n  $channel.consume('amq.rabbitmq.reply-to', (message) => resolve(message.content.toString()), { noAck: true });\n  $channel.sendToQueue('prices', Buffer.from(input.id), { correlationId: input.id, replyTo: 'amq.rabbitmq.reply-to' });\n});", answer: 'result',
    },
    {
      name: 'a map of replies from Kafka', imports: "import { Kafka, type Producer } from 'kafkajs';\nconst waiting = new Map<string, (answer: unknown) => void>();\nconst consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'replies' });\nconsumer.subscribe({ topic: 'prices.replies' });\nconsumer.run({ eachMessage: async ({ message }) => { waiting.get(String(message.key))?.(message.value); } });\n",
      clients: { producer: ['Producer', "new Kafka({ brokers: ['kafka:9092'] }).producer()"] }, code: "const reply = new Promise((resolve) => { waiting.set(input.id, resolve); });\nawait $producer.send({ topic: 'prices.requests', messages: [{ key: input.id, value: input.text }] });\nconst result = await reply;", answer: 'result',
    },
    {
      name: 'a list of Redis that the reply is pushed to', imports: "import Redis from 'ioredis';\n", clients: { redis: ['Redis', 'new Redis()'] },
      code: "await $redis.lpush('prices', input.text);\nconst result = await $redis.blpop('prices:' + input.id, 5);", answer: 'result',
    },
    {
      name: 'an emitter between the consumer and the request', imports: "import { once, EventEmitter } from 'node:events';\nimport { Queue, Worker } from 'bullmq';\nconst replies = new EventEmitter();\nnew Worker('replies', async (job) => { replies.emit(job.data.id, job.data); });\n",
      clients: { jobs: ['Queue', "new Queue('prices')"] }, code: "await $jobs.add('price', input);\nconst [result] = await once(replies, input.id);", answer: 'result',
    },
  ]),
  ...shapesOf('poll-for-reply', { imports: "import { Queue } from 'bullmq';\nimport { setTimeout as sleep } from 'node:timers/promises';\n" }, [
    { name: 'the state of a job', clients: { jobs: ['Queue', "new Queue('prices')"] }, code: "const job = await $jobs.add('price', input);\nwhile (!(await job.isCompleted())) {\n  await sleep(200);\n}" },
    { name: 'a row of a table', imports: "import { PrismaClient } from '@prisma/client';\nimport { Queue } from 'bullmq';\nimport { setTimeout as sleep } from 'node:timers/promises';\n", clients: { jobs: ['Queue', "new Queue('prices')"], db: ['PrismaClient', 'new PrismaClient()'] }, code: "await $jobs.add('price', { id: input.id });\nlet row = null;\nwhile (row === null) {\n  await sleep(200);\n  row = await $db.price.findUnique({ where: { id: input.id } });\n}", answer: 'row' },
    { name: 'a key of Redis', imports: "import Redis from 'ioredis';\nimport { Queue } from 'bullmq';\nconst sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));\n", clients: { jobs: ['Queue', "new Queue('prices')"], redis: ['Redis', 'new Redis()'] }, code: "await $jobs.add('price', { id: input.id });\nlet answer = null;\nfor (let turn = 0; turn < 20 && answer === null; turn += 1) {\n  await sleep(200);\n  answer = await $redis.get('price:' + input.id);\n}", answer: 'answer' },
    { name: 'the status of a request', imports: "import axios, { type AxiosInstance } from 'axios';\nimport { setTimeout as sleep } from 'node:timers/promises';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://render', timeout: 2000 })"] }, code: "const { data } = await $http.post('/jobs', input);\nlet state = 'open';\nwhile (state !== 'done') {\n  await sleep(500);\n  const answer = await $http.get('/jobs/' + data.id);\n  state = answer.data.state;\n}" },
  ]),
  ...shapesOf('user-waiting-through-queue', {}, [
    { name: 'a sign-in', route: 'POST /login', imports: "import { Queue } from 'bullmq';\n", clients: { logins: ['Queue', "new Queue('user-login')"] }, code: "await $logins.add('login', { email: input.email, password: input.password });" },
    { name: 'a permission', route: 'POST /authorize', imports: "import { Kafka, type Producer } from 'kafkajs';\n", clients: { producer: ['Producer', "new Kafka({ brokers: ['kafka:9092'] }).producer()"] }, code: "await $producer.send({ topic: 'authorize.requests', messages: [{ value: input.token }] });" },
    { name: 'a code', route: 'POST /verify-otp', imports: "import amqp, { type Channel } from 'amqplib';\n", clients: { channel: ['Channel', "await (await amqp.connect('amqp://mq')).createChannel()"] }, code: "$channel.sendToQueue('verify-otp', Buffer.from(input.code));" },
    { name: 'a price', route: 'POST /quote', imports: "import { Queue } from 'bullmq';\n", clients: { quotes: ['Queue', "new Queue('quote')"] }, code: "await $quotes.add('quote', { item: input.item });" },
  ]),
  ...shapesOf('query-over-queue', { route: 'GET /users' }, [
    { name: 'a reply over RabbitMQ', ...proxy('RMQ'), code: "const user = await firstValueFrom($users.send('get_user', input.id).pipe(timeout(1000)));", answer: 'user' },
    { name: 'a reply to a command', ...proxy('REDIS'), code: "const user = await firstValueFrom($users.send({ cmd: 'find_user' }, input.id).pipe(timeout(1000)));", answer: 'user' },
    { name: 'a job that reads', imports: "import { Queue, QueueEvents } from 'bullmq';\n", clients: { jobs: ['Queue', "new Queue('users')"], events: ['QueueEvents', "new QueueEvents('users')"] }, code: "const job = await $jobs.add('get-user', { id: input.id });\nconst user = await job.waitUntilFinished($events, 5000);", answer: 'user' },
    {
      name: 'a consumer that reads and publishes', imports: "import { Kafka, type Producer } from 'kafkajs';\n", clients: { producer: ['Producer', "new Kafka({ brokers: ['kafka:9092'] }).producer()"] }, code: "await $producer.send({ topic: 'user.find', messages: [{ value: input.id }] });", root: 'web',
      files: { 'users/package.json': '{ "name": "users", "scripts": { "start": "node ." }, "dependencies": { "kafkajs": "2", "@prisma/client": "6" } }', 'users/src/main.ts': "import { Kafka } from 'kafkajs';\nimport { PrismaClient } from '@prisma/client';\nconst kafka = new Kafka({ brokers: ['kafka:9092'] });\nconst db = new PrismaClient();\nconst producer = kafka.producer();\nconst consumer = kafka.consumer({ groupId: 'users' });\nawait consumer.subscribe({ topic: 'user.find' });\nawait consumer.run({ eachMessage: async ({ message }) => {\n  const user = await db.user.findUnique({ where: { id: String(message.value) } });\n  await producer.send({ topic: 'user.found', messages: [{ value: JSON.stringify(user) }] });\n} });\n" },
    },
  ]),
  ...shapesOf('needless-queue', {}, [
    { name: 'BullMQ', imports: "import { Queue } from 'bullmq';\n", clients: { sums: ['Queue', "new Queue('sums')"] }, code: "await $sums.add('sum', { prices: input.prices });", files: { 'src/sums.ts': "import { Worker } from 'bullmq';\nnew Worker('sums', async (job) => { console.log(job.data.prices.length); });\n" } },
    { name: 'Bull', imports: "import Bull, { type Queue } from 'bull';\n", clients: { sums: ['Queue', "new Bull('sums')"] }, code: 'await $sums.add({ prices: input.prices });', files: { 'src/sums.ts': "import Bull from 'bull';\nnew Bull('sums').process(async (job) => { console.log(job.data.prices.length); });\n" } },
  ]),
  ...shapesOf('consumer-calls-back-publisher', { start: 'program', root: 'shipping' }, [
    {
      name: 'Kafka', imports: "import { Kafka, type Consumer } from 'kafkajs';\nimport axios from 'axios';\n", clients: { consumer: ['Consumer', "new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'shipping' })"] },
      code: "await $consumer.subscribe({ topic: 'order.created' });\nawait $consumer.run({ eachMessage: async ({ message }) => {\n  const { id } = JSON.parse(String(message.value));\n  const order = await axios.get(`http://orders/orders/${id}`, { timeout: 2000 });\n  console.log(order.data, input);\n} });",
      files: publisher('kafkajs', "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: ['kafka:9092'] }).producer();\n", "await producer.send({ topic: 'order.created', messages: [{ value: request.body.id }] });"),
    },
    {
      name: 'RabbitMQ', imports: "import amqp, { type Channel } from 'amqplib';\nimport axios, { type AxiosInstance } from 'axios';\n", clients: { channel: ['Channel', "await (await amqp.connect('amqp://mq')).createChannel()"], orders: ['AxiosInstance', "axios.create({ baseURL: 'http://orders', timeout: 2000 })"] },
      code: "await $channel.consume('order.created', async (message) => {\n  try {\n    const id = message.content.toString();\n    const order = await $orders.get('/orders/' + id);\n    console.log(order.data, input);\n    $channel.ack(message);\n  } catch {\n    $channel.nack(message, false, false);\n  }\n});",
      files: publisher('amqplib', "import amqp from 'amqplib';\nconst channel = await (await amqp.connect('amqp://mq')).createConfirmChannel();\n", "channel.sendToQueue('order.created', Buffer.from(request.body.id));"),
    },
  ]),
];

function publisher(library: string, imports: string, sends: string): Readonly<Record<string, string>> {
  return {
    'orders/package.json': `{ "name": "orders", "dependencies": { "${library}": "2", "express": "5" }, "scripts": { "start": "node src/server.js" } }`,
    'orders/src/server.ts': `import express from 'express';\n${imports}const app = express();\napp.get('/orders/:id', (request, response) => { response.json({ id: request.params.id }); });\napp.post('/orders', async (request, response) => {\n  ${sends}\n  response.sendStatus(201);\n});\n`,
  };
}
