import { checkSites } from './check-sites';

const PACKAGE = { 'package.json': '{ "name": "app", "scripts": { "start": "node ." }, "dependencies": { "nodemailer": "^6.0.0", "axios": "^1.0.0", "vue": "^3.0.0" } }' };

const check = (files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> => checkSites({ ...PACKAGE, ...files }, expected);

const MAILER = [
  'const nodemailer = require("nodemailer");', 'module.exports = {', '  transport: null,',
  '  init() { if (process.env.SMTP) { this.transport = nodemailer.createTransport({ host: "smtp.example.com" }); } else { this.transport = null; } },',
  '  async send(options) { await this.transport.sendMail(options); },', '};',
].join('\n');

describe('Functions of an object literal', () => {
  it('see what another of them keeps in the object', () => check({ 'mail.js': MAILER }, ['mail.js:5 out email sync smtp.example.com < unknown send']));

  it('see it through callers too', () => check({
    'mail.js': MAILER, 'index.js': 'const express = require("express");\nconst mail = require("./mail");\nconst app = express();\napp.post("/x", async (req, res) => { await mail.send({}); });\napp.listen(80);',
  }, ['mail.js:5 out email sync smtp.example.com < request POST /x']));

  it('see it in an object that a variable holds, is exported as default, is handed over or is returned', () => check({
    'held.js': 'import axios from "axios";\nconst api = {\n  start: function () { this.http = axios.create({ baseURL: "http://held" }); },\n  load() { const self = this; return [1].map(() => self.http.get("/a")); },\n};\nexport { api };',
    'main.js': 'import axios from "axios";\nexport default {\n  base: "http://main",\n  load() { return axios.get(`${this.base}/a`); },\n};',
    'passed.js': 'import axios from "axios";\nimport { use } from "elsewhere";\nuse({\n  start() { this.http = axios.create({ baseURL: "http://passed" }); },\n  load() { return this.http.get("/a"); },\n});',
    'returned.js': 'import axios from "axios";\nexport function make() {\n  return {\n    start() { this.http = axios.create({ baseURL: "http://returned" }); },\n    load() { return this.http.get("/a"); },\n  };\n}',
  }, [
    'held.js:4 out http sync GET held/a < unknown load', 'main.js:4 out http sync GET main/a < unknown load',
    'passed.js:5 out http sync GET passed/a < unknown load', 'returned.js:5 out http sync GET returned/a < unknown load',
  ]));

  it('do not see it in arrows, in functions inside them, or in another object', () => check({
    'arrow.js': 'const axios = require("axios");\nmodule.exports = {\n  start() { this.http = axios.create({ baseURL: "http://x" }); },\n  load: () => this.http.get("/a"),\n  inner() { return [1].map(function () { return this.http.get("/b"); }); },\n  other: { load() { return this.http.get("/c"); } },\n};',
  }, []));

  it('of a component have what the framework gives them, not what describes it', () => check({
    'component.js': [
      'import axios from "axios";', 'export default {', '  name: "users", base: "http://wrong", $http: axios,',
      '  data() { return { name: "x" }; },', '  created() { this.$http.get("/a"); axios.get(`http://users/${this.name}`); },',
      '  methods: { load() { return this.$http.post("/b"); }, list() { return axios.get(`${this.base}/c`); } },', '};',
    ].join('\n'),
    'made.js': 'import { createApp } from "vue";\nimport axios from "axios";\ncreateApp({\n  base: "http://wrong",\n  created() { return axios.get(`http://users/${this.base}`); },\n});',
  }, ['component.js:5 out http async GET users/${name} < unknown created', 'component.js:6 out http sync GET ${base}/c < unknown list', 'made.js:5 out http sync GET users/${base} < ui created']));
});
