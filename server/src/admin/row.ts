import { html, type Html } from '../pages/html.js';
import { readReference } from '../secrets.js';
import { byReference, type Submission } from '../storage/submissions.js';
import { link, missing, type Act, type Desk } from './desk.js';
import { nameOf } from './words.js';

/** The row that an address names, given to whatever is done with it. */
export const withRow = (act: (desk: Desk, row: Submission) => Response | Promise<Response>): Act => async (desk) => {
  const row = await byReference(desk.db, readReference(desk.request.req.param('reference') ?? '') ?? '');
  return row ? act(desk, row) : missing(desk);
};

export const pathOf = ({ reference }: Pick<Submission, 'reference'>, act = ''): string => `/submissions/${reference}${act && `/${act}`}`;

/** Where one stands: a link to the list of a kind, then, below a submission, to the submission. */
export const above = (desk: Desk, row: Submission, deep = false): Html => html`<p class="above screen"><a href="${link(desk, '', { kind: row.kind })}">${desk.say(`admin.kinds.${row.kind}s`)}</a>${deep && html` › <a href="${link(desk, pathOf(row))}">${nameOf(row)}</a>`}</p>`;
