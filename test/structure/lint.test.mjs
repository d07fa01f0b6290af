import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { inRoot } from '../../scripts/root.mjs';
import { layersRule } from '../../scripts/lint/layers.mjs';
import { localizedMessages } from '../../scripts/lint/localized-messages.mjs';
import { receiverRule } from '../../scripts/lint/receiver.mjs';
import { strictTemplates } from '../../scripts/lint/strict-templates.mjs';
import { translatedText } from '../../scripts/lint/translated-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();

const src = inRoot('src');
const from = (file, code, messageId) => ({
  name: `${file}: ${code}`,
  code,
  filename: join(src, file),
  options: [{ src }],
  ...(messageId && { errors: [{ messageId }] }),
});

tester.run('layers', layersRule, {
  valid: [
    from('domain/law.ts', "import { inForce } from './dated.js';"),
    from('domain/rules/qc.ts', "import { sources } from '../sources.js';"),
    from('schemas/week.ts', "import * as z from 'zod/mini';"),
    from('schemas/week.ts', "import { stages } from '../domain/week.js';"),
    from('content/publisher.ts', "import { day } from '../schemas/day.js';"),
    from('shared/locale.ts', "import * as en from '../generated/en-CA.js';"),
    from('shared/fields.ts', "import { live } from 'lit/directives/live.js';"),
    from('elements/trousse-balance/trousse-balance.ts', "import { part } from './part.js';"),
    from('elements/trousse-balance/trousse-balance.ts', "import { msg } from '@lit/localize';"),
    from('embed.ts', "import { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';"),
    from('embed.ts', "import { followWays } from './host/ways.js';"),
    from('host/ways.ts', "import { localeOf } from '../shared/locale.js';"),
    from('index.ts', "export { TrousseBalance } from './elements/trousse-balance/trousse-balance.js';"),
    from('../scripts/build.mjs', "import { build } from 'esbuild';"),
  ],
  invalid: [
    from('domain/law.ts', "import { html } from 'lit';", 'package'),
    from('domain/law.ts', "import { weekSchema } from '../schemas/week.js';", 'layer'),
    from('domain/rules/qc.ts', "export { hours } from '../../shared/format.js';", 'layer'),
    from('schemas/week.ts', "import { z } from 'zod';", 'package'),
    from('shared/fields.ts', "import * as z from 'zod/mini';", 'package'),
    from('shared/fields.ts', "import { part } from '../elements/trousse-balance/part.js';", 'layer'),
    from('styles/base.ts', "export * from '../shared/format.js';", 'layer'),
    from('content/publisher.ts', "import { msg } from '@lit/localize';", 'package'),
    from('elements/trousse-quiz/trousse-quiz.ts', "import { part } from '../trousse-balance/part.js';", 'element'),
    from('elements/trousse-quiz/trousse-quiz.ts', "const later = () => import('../../embed.js');", 'layer'),
    from('embed.ts', "import { format } from './shared/format.js';", 'layer'),
    from('host/ways.ts', "import { TrousseFiche } from '../elements/trousse-fiche/trousse-fiche.js';", 'layer'),
    from('elements/trousse-fiche/trousse-fiche.ts', "import { followWays } from '../../host/ways.js';", 'layer'),
    from('shared/locale.ts', "import { followWays } from '../host/ways.js';", 'layer'),
    from('shared/fields.ts', "import { all } from './index.js';", 'barrel'),
    from('shared/fields.ts', "import { all } from '..';", 'barrel'),
    from('shared/fields.ts', "import data from '../../package.json';", 'outside'),
  ],
});

const server = inRoot('server');
const inServer = (file, code, messageId) => ({ name: `server/${file}: ${code}`, code, filename: join(server, file), options: [{ server }], ...(messageId && { errors: [{ messageId }] }) });

tester.run('receiver', receiverRule, {
  valid: [
    inServer('src/storage/submissions.ts', "import { sql } from 'kysely';"),
    inServer('src/storage/database.ts', "import pg from 'pg';"),
    inServer('src/submission.ts', "import { lastDay } from '../../src/domain/pledge.js';"),
    inServer('src/api/intake.ts', "import { problemsOf } from '../../../src/schemas/read.js';"),
    inServer('src/admin/list.ts', "import { search } from '../storage/submissions.js';"),
    inServer('src/pages/html.ts', "import { html, raw } from 'hono/html';"),
    inServer('src/api/openapi.ts', "import { version } from '../../../src/generated/version.js';"),
    inServer('src/api/feeds.ts', "import { html } from 'hono/html';"),
    inServer('src/config.ts', "import * as z from 'zod/mini';"),
    inServer('test/pages/style.test.ts', "import { publicColours } from '../../../src/styles/tokens.js';"),
  ],
  invalid: [
    inServer('src/admin/list.ts', "import { sql } from 'kysely';", 'database'),
    inServer('src/admin/list.ts', "import { Kysely } from 'kysely/helpers/sqlite';", 'database'),
    inServer('src/receiver.ts', "import pg from 'pg';", 'database'),
    inServer('src/commands/backup.ts', "const later = () => import('libsql');", 'database'),
    inServer('src/submission.ts', "import { commitments } from '../../src/content/commitments.js';", 'layer'),
    inServer('src/mail/letter.ts', "import { fiches } from '../../../src/generated/fiches.js';", 'layer'),
    inServer('src/pages/style.ts', "export { tokens } from '../../../src/styles/tokens.js';", 'layer'),
    inServer('src/main.ts', "import { serve } from '../../scripts/serve.mjs';", 'outside'),
    inServer('src/admin/list.ts', "import { html, raw } from 'hono/html';", 'markup'),
    inServer('src/admin/list.ts', "import * as markup from 'hono/html';", 'markup'),
  ],
});

const load = [{ messageId: 'load' }];
const later = [{ messageId: 'later' }];

tester.run('localized-messages', localizedMessages, {
  valid: [
    "class A { render() { return msg('Oui'); } }",
    "function words() { return items.map((item) => msg('Oui')); }",
    "class A { handleClick() { this.localized(() => { this.text = msg('Oui'); }); } }",
    "class A { handleClick() { setTimeout(() => this.localized(() => say(msg('Oui')))); } }",
    "class A { async send() { await post(); this.localized(() => say(msg('Oui'))); } }",
    // Kept for a render to come.
    "class A { handleClick() { this.notice = () => msg('Oui'); } }",
    "class A { async send() { await post(); this.notice = () => msg('Oui'); } }",
    "class A { render() { return html`<p title=${msg('Oui')} @click=${() => this.go()}></p>`; } }",
    "setTimeout(() => other('Oui'));",
  ],
  invalid: [
    { code: "const yes = msg('Oui');", errors: load },
    { code: "const words = { yes: msg('Oui') };", errors: load },
    { code: "class A { static label = msg('Oui'); }", errors: load },
    { code: "class A { label = msg('Oui'); }", errors: load },
    { code: "class A { static { this.label = msg('Oui'); } }", errors: load },
    { code: "const all = items.map(() => msg('Oui'));", errors: load },
    { code: "class A { render() { setTimeout(() => say(msg('Oui')), 9); } }", errors: later },
    { code: "class A { send() { post().then(() => say(msg('Oui'))); } }", errors: later },
    { code: "class A { async send() { await post(); say(msg('Oui')); } }", errors: later },
    { code: "class A { handleClick() { say(msg('Oui')); } }", errors: later },
    { code: "class A { handleClick = () => say(msg('Oui')); }", errors: later },
    { code: "const handleClick = () => say(msg('Oui'));", errors: later },
    { code: "class A { render() { return html`<a @click=${() => say(msg('Oui'))}></a>`; } }", errors: later },
    { code: "class A { send() { this.localized(async () => { await post(); say(msg('Oui')); }); } }", errors: later },
  ],
});

tester.run('strict-templates', strictTemplates, {
  valid: ['html`<p class="a" .style=${css} @click=${go}></p>`', 'svg`<path d="M0 0" stroke-width="2" />`', 'css`p { color: red; }`', 'other`<p style="a">`'],
  invalid: [
    { code: 'html`<p style="color: red"></p>`', errors: [{ messageId: 'style' }] },
    { code: 'html`<p style=${map}></p>`', errors: [{ messageId: 'style' }] },
    { code: 'html`<div><style>p { color: red; }</style></div>`', errors: [{ messageId: 'sheet' }] },
    { code: 'html`<script></script>`', errors: [{ messageId: 'sheet' }] },
    { code: 'html`<button onclick="go()"></button>`', errors: [{ messageId: 'handler' }] },
    { code: 'html`<p .innerHTML=${text}></p>`', errors: [{ messageId: 'markup' }] },
    { code: 'html`<iframe srcdoc=${text}></iframe>`', errors: [{ messageId: 'markup' }] },
    { code: 'html`<template><p style="a"></p></template>`', errors: [{ messageId: 'style' }] },
  ],
});

const untranslated = [{ messageId: 'untranslated' }];

tester.run('translated-text', translatedText, {
  valid: [
    "html`<p>${msg('Oui')}</p>`",
    'html`<p>168 / ${hours} %</p>`',
    'html`<p class="lead" data-code="week-hours">${words}</p>`',
    'msg(html`Lis la <a href="#">fiche</a>.`)',
    "html`<p class=${open ? 'open' : 'shut'}>${count}</p>`",
    'html`<a href=${href}>CNESST</a>`',
    "html`<p aria-label=${msg('Oui')}>${open ? '+' : '−'}</p>`",
  ],
  invalid: [
    { code: 'html`<p>Oui</p>`', errors: untranslated },
    { code: 'html`<p>${hours} h</p>`', errors: untranslated },
    { code: 'html`<p>La CNESST</p>`', errors: untranslated },
    { code: 'svg`<text>Oui</text>`', errors: untranslated },
    { code: 'html`<p title="Oui"></p>`', errors: untranslated },
    { code: 'html`<input placeholder="Oui ${name}" />`', errors: untranslated },
    { code: "html`<p>${open ? 'Fermer' : '+'}</p>`", errors: untranslated },
    { code: "html`<p aria-label=${open && 'Fermer'}></p>`", errors: untranslated },
    { code: 'html`<p>${`Oui ${name}`}</p>`', errors: untranslated },
    { code: "html`<p>${name + ' et vous'}</p>`", errors: untranslated },
  ],
});
