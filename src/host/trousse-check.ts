import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { TrousseElement } from '../shared/trousse-element.js';
import type { Finding, Report } from './check.js';

/** A theme that makes the elements unreadable does not make this so. */
const styles = css`
  :host { --trousse-surface: initial; --trousse-ink: initial; --trousse-accent: initial; --trousse-on-accent: initial; --trousse-focus: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 70%; overflow: auto; border-top: 3px solid; box-shadow: 0 0 24px #0006; }
  .in { display: grid; gap: 12px; }
  .row { justify-content: space-between; }
  ul { list-style: disc; padding-left: 20px; }
  li, p { overflow-wrap: anywhere; }
`;

/** What a page has of the kit, said to whoever looks after it. */
export class TrousseCheck extends TrousseElement {
  static override styles = [TrousseElement.styles, styles];
  static override properties = { report: { attribute: false } };

  declare report: Report | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.remove());
  }

  protected override renderContent(): TemplateResult {
    const { report } = this;
    const title = msg('Vérification de La Trousse');
    const count = report?.findings.length ?? 0;
    return html`<section class="in" aria-label=${title}>
      <div class="row">${this.heading(0, 'h3', title)}<button class="btn line" @click=${() => this.remove()}>${msg('Fermer')}</button></div>
      <p role="status"><b>${!report ? msg('Un instant…') : count === 0 ? msg('Rien à corriger.') : msg(str`À corriger : ${count}`)}</b></p>
      ${report ? html`<ul>${report.findings.map((one) => html`<li>${sentence(one, this.locale)}</li>`)}</ul>${renderFacts(report)}` : nothing}
    </section>`;
  }
}

function renderFacts({ version, scripts, elements }: Report): TemplateResult {
  return html`<ul class="small">
    <li>${msg(str`Version : ${version}`)}</li>
    ${scripts.map(({ address, how, pinned }) => html`<li>${address} (${[how, ...(pinned ? ['integrity'] : [])].join(', ')})</li>`)}
    ${scripts.length === 0 ? html`<li>${msg('Le script est combiné à d’autres, ou écrit dans la page.')}</li>` : nothing}
    ${elements.map(({ tag, way, locale, endpoint }) => html`<li>${tag} (${way}, ${locale})${endpoint ? ` — ${msg(str`${endpoint} répond et accepte ce site.`)}` : nothing}</li>`)}
  </ul>`;
}

/** A code as a sentence. */
function sentence(finding: Finding, locale: string): string {
  const meant = 'nearest' in finding && finding.nearest ? msg(str`Vouliez-vous dire ${finding.nearest}?`) : '';
  switch (finding.code) {
    case 'xml':
      return msg('La page est servie en XML : les outils ne peuvent pas y fonctionner.');
    case 'no-element':
      return msg('La page ne montre aucun outil.');
    case 'script-twice':
      return msg('Le script est là plus d’une fois : gardez-en un.');
    case 'element':
      return `${msg(str`${finding.name} n’est pas un outil.`)} ${meant}`;
    case 'attribute':
      return `${msg(str`${finding.element} ne comprend pas l’attribut ${finding.name}.`)} ${meant}`;
    case 'element-twice':
      return msg(str`${finding.element} est là deux fois, réglé de la même façon.`);
    case 'missing':
      return msg(str`${finding.element} n’envoie rien : il manque ${finding.names.join(', ')}.`);
    case 'language':
      return msg(str`${finding.element} parle français, faute d’une langue connue dans la page (lang).`);
    case 'endpoint':
      return finding.reached === 'unsafe' ? msg(str`${finding.address} n’est pas une adresse en https.`)
        : finding.reached === 'refused' ? msg(str`${finding.address} répond, mais n’accepte pas ce site (CORS).`)
        : msg(str`${finding.address} ne répond pas.`);
    case 'contrast':
      return msg(str`${finding.element} : contraste trop faible, ${colourNames()[finding.colour]} sur ${colourNames()[finding.ground]} (${finding.ratio.toLocaleString(locale)}; il en faut ${finding.least.toLocaleString(locale)}).`);
    case 'policy':
      return msg(str`La politique de sécurité de la page (${finding.directive}) bloque ${finding.blocked}.`);
  }
}

/** Colours as a person who looks after a page calls them. */
const colourNames = (): Readonly<Record<string, string>> => ({
  surface: msg('fond'),
  ink: msg('texte'),
  muted: msg('texte discret'),
  accent: msg('boutons et liens'),
  'on-accent': msg('texte des boutons'),
  focus: msg('anneau du champ actif'),
  edge: msg('contour des champs'),
});
