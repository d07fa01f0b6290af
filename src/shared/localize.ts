import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import * as en from '../generated/en-CA.js';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { locales, spoken } from './speech.js';

// For modules and tests. The built script leaves this file out: it has each translation in the place of its `msg()`.
// New locale: its table in `templates`.
const templates: Record<string, typeof en> = { 'en-CA': en };

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => locales[spoken] ?? sourceLocale,
  loadLocaleSync: (locale) => templates[locale],
});
