import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fiches } from '../../content/fiches.js';
import { audiences, themes, type Fiche } from '../../domain/fiche.js';
import { chip } from '../../shared/chip.js';
import { audienceWords, themeWords } from '../../shared/fiche-words.js';
import { ficheIds, pageOf, readFiche } from '../../shared/fiches.js';
import { formatHours } from '../../shared/format.js';
import { LinkController } from '../../shared/link-controller.js';
import { ribbon } from '../../shared/ribbon.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { TrousseFicheOpenEvent } from '../../shared/trousse-fiche-open-event.js';
import { renderEmblem } from './emblem.js';
import { matches, type Filter } from './filter.js';
import { styles } from './trousse-library.styles.js';

/**
 * @summary The index of the information sheets: filter by role and theme, search, open in place.
 * @tag trousse-library
 * @status experimental
 * @since 0.2
 *
 * @slot - What shows until the script runs, and stays if it never does.
 * @event {TrousseFicheOpenEvent} trousse-fiche-open - A person opens a sheet; `detail.name` is its id. Cancelable: the page shows it itself.
 * @event {TrousseFichePrintEvent} trousse-fiche-print - A person prints the sheet that is open; `detail.name` is its id. Cancelable: the page prints it itself.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title.
 * @csspart filters - The search and the filters.
 * @csspart list - The sheets.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TrousseLibrary extends TrousseElement {
  static override styles = [TrousseElement.styles, styles];

  static override properties = {
    audience: {},
    theme: {},
    hrefPattern: { attribute: 'href-pattern' },
    filter: { state: true, attribute: false },
    opened: { state: true, attribute: false },
  };

  readonly #link = new LinkController(this, 'trousse-fiche', (name) => this.#reach(name), true);

  // Attributes

  /** Readers to begin with, separated by spaces: `student`, `parent`, `school`, `employer`; everyone by default. */
  declare audience: string;
  /** Themes to begin with, separated by spaces: `balance`, `studies`, `law`, `orientation`, `health`; all by default. */
  declare theme: string;
  /** Address of a sheet's own page, `{name}` and `{lang}` in it becoming the sheet's: sheets are linked there, and not opened in place. */
  declare hrefPattern: string;

  // State

  private declare filter: Filter;
  /** Id of the sheet that is open. */
  private declare opened: string;

  constructor() {
    super();
    this.audience = '';
    this.theme = '';
    this.hrefPattern = '';
    this.opened = '';
    this.filter = { audience: [], theme: [], words: '' };
  }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues): void {
    const groups = { audience: audiences, theme: themes } as const;
    for (const group of ['audience', 'theme'] as const) {
      if (!changed.has(group)) continue;
      const wanted = this[group].split(/\s+/).filter(Boolean);
      const known = (groups[group] as readonly string[]).filter((one) => wanted.includes(one));
      if (this.judge(group, wanted.every((one) => known.includes(one)) ? [] : [{ path: [], expected: groups[group].join(' | ') }])) this.filter = { ...this.filter, [group]: known };
    }
  }

  /** A sheet that is open is part of what is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.renderRoot.querySelector('trousse-fiche')?.updateComplete;
    return complete;
  }

  // Handlers

  #toggle(group: 'audience' | 'theme', one: string): void {
    const chosen = this.filter[group] as readonly string[];
    this.filter = { ...this.filter, [group]: chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one] };
  }

  #clear(): void {
    this.filter = { audience: [], theme: [], words: '' };
    this.#focus('#search');
  }

  /** A sheet asked for in the list, or in a sheet that is open. */
  #handleOpen(name: string, event: Event): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (event.type === 'trousse-fiche-open') event.stopPropagation();
    const mine = this.dispatchEvent(new TrousseFicheOpenEvent({ name }));
    if (mine && this.hrefPattern) return;
    event.preventDefault();
    if (mine) this.#show(name);
  }

  #show(name: string): void {
    this.opened = name;
    this.#focus('[data-action="back"]');
  }

  /** A link of the page's address names a sheet: it is opened, it comes into sight by itself, and it takes no focus. */
  #reach(name: string): void {
    if (ficheIds.includes(name)) this.opened = name;
  }

  #close(): void {
    const name = this.opened;
    this.opened = '';
    // Another sheet, or a link, may have led to one that the filters leave out.
    this.#focus(`[data-fiche="${name}"]`, '#search');
  }

  /** Puts the focus on the first of several that is there. */
  #focus(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => selectors.map((one) => this.renderRoot.querySelector<HTMLElement>(one)).find(Boolean)?.focus());
  }

  // Rendering

  protected override renderContent(): unknown {
    return this.opened ? this.#renderOpened() : this.#renderIndex();
  }

  #renderOpened(): TemplateResult {
    const { filter, languages, headingLevel, hrefPattern, opened } = this;
    return html`<div class="top screen"><button type="button" class="btn bare" data-action="back" @click=${() => this.#close()}>← ${msg('Toutes les fiches')}</button></div>
      <trousse-fiche name=${opened} audience=${filter.audience.length === 1 ? (filter.audience[0] ?? '') : ''} languages=${languages} heading-level=${headingLevel} href-pattern=${hrefPattern} @trousse-fiche-open=${(event: TrousseFicheOpenEvent) => this.#handleOpen(event.detail.name, event)}></trousse-fiche>`;
  }

  #renderIndex(): TemplateResult {
    const found = ficheIds.flatMap((id) => readFiche(id, this.locale) ?? []).filter((fiche) => matches(fiche, this.filter));
    const { audience, theme, words } = this.filter;
    const count = found.length;
    const counted = new Intl.PluralRules(this.locale).select(count) === 'one' ? msg(str`${count} fiche`) : msg(str`${count} fiches`);
    return html`<div class="in">
      <div class="head">${ribbon()}<div part="heading">${this.heading(0, 'h2', msg('Des fiches pour en parler'))}</div><p class="lead muted">${msg('Courtes, sourcées, prêtes à imprimer.')}</p></div>
      <div class="filters screen" part="filters">
        <label class="h4" for="search">${msg('Chercher')}</label>
        <input class="txt" id="search" type="search" .value=${words} @input=${(event: Event) => (this.filter = { ...this.filter, words: (event.target as HTMLInputElement).value })} />
        ${this.#renderChips('audience', msg('Pour'), audiences.map((one) => [one, audienceWords(one)]))}
        ${this.#renderChips('theme', msg('Thème'), themes.map((one) => [one, themeWords(one)]))}
      </div>
      <div class="count"><p role="status"><b>${counted}</b></p>${audience.length + theme.length > 0 || words ? html`<button type="button" class="btn bare screen" @click=${() => this.#clear()}>${msg('Effacer les filtres')}</button>` : nothing}</div>
      ${count === 0 ? html`<p class="none">${msg('Aucune fiche ne correspond. Essayez un autre mot, ou effacez les filtres.')}</p>` : nothing}
      <ul class="list" part="list">${found.map((fiche) => this.#renderItem(fiche))}</ul>
      <p class="small muted paper">${location.host}${location.pathname}</p>
    </div>`;
  }

  #renderChips(group: 'audience' | 'theme', label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    const chosen = this.filter[group] as readonly string[];
    return html`<span class="h4" id=${group}>${label}</span><div class="chips" role="group" aria-labelledby=${group}>${options.map(([one, words]) => chip('checkbox', words, chosen.includes(one), () => this.#toggle(group, one)))}</div>`;
  }

  #renderItem({ id, title, summary, minutes, theme, audiences: readers }: Fiche): TemplateResult {
    const href = pageOf(this.hrefPattern, id, this.locale) ?? this.#link.make(id);
    const forWhom = readers.length === audiences.length ? msg('Tout le monde') : sentence(readers.map(audienceWords));
    return html`<li class="it">${renderEmblem(fiches.find((one) => one.id === id)?.emblem ?? '')}<div>
      ${this.heading(1, 'h4', html`<a href=${href} data-fiche=${id} @click=${(event: Event) => this.#handleOpen(id, event)}>${title}</a>`)}
      <p>${summary}</p><p class="small muted">${[forWhom, formatHours(minutes / 60, this.locale), themeWords(theme)].join(' · ')}</p></div></li>`;
  }
}

/** Words of a list, the first alone with its capital. */
const sentence = ([first, ...more]: readonly string[]) => [first, ...more.map((word) => word.toLowerCase())].join(', ');

declare global {
  interface HTMLElementTagNameMap { 'trousse-library': TrousseLibrary }
}
