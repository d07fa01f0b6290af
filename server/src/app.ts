import { Hono } from 'hono';
import { administer } from './admin/administer.js';
import { showBadges } from './api/badge.js';
import { showFeeds } from './api/feeds.js';
import { takeIn } from './api/intake.js';
import { tellHealth } from './api/health.js';
import { document } from './api/openapi.js';
import { showPartners } from './api/partners.js';
import type { App, Environment, Services } from './http/context.js';
import { answerErrors } from './http/errors.js';
import { serveFiles } from './http/files.js';
import { strict } from './http/headers.js';
import { limited } from './http/limits.js';
import { known, withHost, withoutNul } from './http/request.js';
import { showPerson } from './person/routes.js';
import { serveStyle } from './pages/style.js';
import { showVerification } from './pages/verification.js';

/** The whole receiver, apart from the network that it listens on. */
export function makeApp(services: Services): App {
  const { config, now } = services;
  const app = new Hono<Environment>();
  app.use(known(services), withHost);
  serveFiles(app, services);
  app.use(strict(config.publicUrl), withoutNul);
  // Whoever watches over the process may ask at any time.
  tellHealth(app, services);
  app.use(limited(config.limits, now));
  serveStyle(app);
  takeIn(app, services);
  showPartners(app, services);
  showBadges(app, services);
  showFeeds(app, services);
  showVerification(app, services);
  administer(app, services);
  document(app, services);
  showPerson(app, services);
  answerErrors(app, services);
  return app;
}
