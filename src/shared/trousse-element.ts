import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Problem } from '../schemas/problem.js';
import { styles } from '../styles/base.js';
import { followLang, localeOf } from './locale.js';
import { withLocale, type Locale } from './speech.js';

/**
 * What every element of the kit shares: its language, its heading level, its look, and one way to say that the data it
 * was given is bad. An element renders through `renderContent()`, inside one block that carries the language.
 */
export abstract class TrousseElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    languages: {},
  };

  /** Level of the element's first heading, 1 to 6, so that it fits the host's outline. */
  declare headingLevel: number;
  /** Languages in which the element may speak, such as `fr`; every language of the kit by default. */
  declare languages: string;

  /** The language that the element speaks now. */
  protected locale: Locale = 'fr-CA';
  /** What the page gave that cannot be used, until it gives better: said to the visitor in one sentence. */
  readonly #refused = new Set<string>();

  private stopFollowing?: () => void;

  constructor() {
    super();
    this.headingLevel = 2;
    this.languages = '';
  }

  // Lifecycle

  override connectedCallback(): void {
    this.locale = localeOf(this, this.languages);
    super.connectedCallback();
    this.stopFollowing = followLang(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopFollowing?.();
  }

  protected override performUpdate(): void {
    this.locale = localeOf(this, this.languages);
    // One reentrant language for the whole update: two elements of two languages never hear each other.
    this.localized(() => super.performUpdate());
  }

  /** Runs `fn` with `msg()` in the element's language: for words made outside a render (handlers, timers, live regions). */
  protected localized<T>(fn: () => T): T {
    return withLocale(this.locale, fn);
  }

  /**
   * Takes what the page gave under the name `subject`, or refuses it: one precise error to the integrator, one plain
   * sentence to the visitor, and nothing else changes.
   * @returns whether it may be used.
   */
  protected judge(subject: string, problems: readonly Problem[]): boolean {
    this.#refused.delete(subject);
    this.requestUpdate();
    if (problems.length === 0) return true;
    this.#refused.add(subject);
    const tag = this.localName;
    const list = problems.map(({ path, expected }) => `${path.join('.')} (${expected})`).join('; ');
    console.error(this.localized(() => msg(str`${tag} : « ${subject} » est refusé et rien n’a changé. ${list}`)));
    return false;
  }

  /**
   * Attributes that what the page gave asks for besides, and without which the element does not do it: the self-check names them.
   * @internal
   */
  missing(): readonly string[] {
    return [];
  }

  // Rendering

  protected abstract renderContent(): unknown;

  /** A heading so many levels under the element's first one. */
  protected heading(depth: number, look: 'h2' | 'h3' | 'h4', words: unknown): TemplateResult {
    return html`<div class=${look} role="heading" aria-level=${Math.min(6, this.headingLevel + depth)}>${words}</div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="trousse" part="base" lang=${this.locale} dir="ltr">
      ${this.#refused.size > 0 ? html`<p class="notice" role="alert">${msg('Des données de cette page n’ont pas pu être lues; l’outil fonctionne sans elles.')}</p>` : nothing}
      ${this.renderContent()}
    </div>`;
  }
}
