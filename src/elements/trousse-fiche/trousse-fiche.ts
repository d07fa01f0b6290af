import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { audiences, unknownSources, type Audience, type Fiche } from '../../domain/fiche.js';
import { outdated, REVIEW_MONTHS } from '../../domain/freshness.js';
import { ficheSchema } from '../../schemas/fiche.js';
import type { Problem } from '../../schemas/problem.js';
import { problemsOf } from '../../schemas/read.js';
import { Announcer } from '../../shared/announcer.js';
import { today } from '../../shared/clock.js';
import { clone } from '../../shared/clone.js';
import { copyText } from '../../shared/copy.js';
import { audienceWords } from '../../shared/fiche-words.js';
import { ficheIds, pageOf, readFiche } from '../../shared/fiches.js';
import { JsonController } from '../../shared/json-controller.js';
import { LinkController } from '../../shared/link-controller.js';
import { localesOf } from '../../shared/locale.js';
import { PrintController } from '../../shared/print-controller.js';
import { TrousseElement } from '../../shared/trousse-element.js';
import { TrousseFicheOpenEvent } from '../../shared/trousse-fiche-open-event.js';
import { TrousseFichePrintEvent } from '../../shared/trousse-fiche-print-event.js';
import { renderSheet } from './sheet.js';
import { renderBack, renderFailed, renderLoading, renderPick } from './states.js';
import { quote, renderChoice, renderCopy, renderRefused, renderTools } from './tools.js';
import { styles } from './trousse-fiche.styles.js';
import type { SheetView } from './view.js';

/**
 * @summary One information sheet, in the reader's language and for the reader's role, printable on its own.
 * @tag trousse-fiche
 * @status experimental
 * @since 0.2
 *
 * @slot - What shows until the script runs, and stays if it never does, or if the sheet cannot be had.
 * @event {TrousseFicheOpenEvent} trousse-fiche-open - A person opens another sheet; `detail.name` is its id. Cancelable: the page shows it itself.
 * @event {TrousseFichePrintEvent} trousse-fiche-print - A person prints the sheet; `detail.name` is its id. Cancelable: the page prints it itself.
 * @csspart base - The block that holds everything.
 * @csspart heading - The title.
 * @csspart remember - The three things to remember.
 * @csspart choice - The choice of a reader.
 * @csspart body - The sections.
 * @csspart sources - The sources.
 * @csspart tools - What to do with the sheet.
 * @cssproperty [--trousse-accent=#12573b] - Colour of actions.
 * @cssproperty [--trousse-on-accent=#ffffff] - Text on that colour.
 * @cssproperty [--trousse-surface=#ffffff] - Ground.
 * @cssproperty [--trousse-ink=#18231d] - Text.
 * @cssproperty [--trousse-muted=#536058] - Quieter text.
 * @cssproperty [--trousse-focus=#18231d] - Ring around the focused control.
 * @cssproperty [--trousse-radius=6px] - Radius of corners.
 */
export class TrousseFiche extends TrousseElement {
  static override styles = [TrousseElement.styles, styles];

  static override properties = {
    name: {},
    audience: {},
    src: {},
    hrefPattern: { attribute: 'href-pattern' },
    value: { attribute: false, noAccessor: true },
    shown: { state: true, attribute: false },
    given: { state: true, attribute: false },
    notice: { state: true, attribute: false },
  };

  readonly #announcer = new Announcer(this);
  readonly #printer = new PrintController(this);
  readonly #json = new JsonController(this, (value) => this.#read('src', value));
  readonly #link = new LinkController(this, 'trousse-fiche', (name) => this.#reach(name), true);

  // Attributes

  /** Id of a sheet of the kit, such as `loi-travail-jeunes`; with none, the element offers them all. */
  declare name: string;
  /** Who reads: `student`, `parent`, `school` or `employer`; everyone by default. The person may choose another. */
  declare audience: string;
  /** Address of a sheet as JSON, made with `npx trousse-fiche`; `{lang}` in it becomes `fr-CA` or `en-CA`. */
  declare src: string;
  /** Address of a sheet's own page, `{name}` and `{lang}` in it becoming the sheet's: links lead there, and paper names it. */
  declare hrefPattern: string;

  // State

  /** Ids of the kit's sheets that were opened here, the one that shows last. */
  private declare shown: readonly string[];
  /** The sheet that the page gave, by its address or as a value. */
  private declare given: Fiche | undefined;
  private declare notice: (() => unknown) | undefined;
  /** Who reads: the last reader that there is, since one that there is not changes nothing. */
  #reader: Audience | null = null;

  constructor() {
    super();
    this.name = '';
    this.audience = '';
    this.src = '';
    this.hrefPattern = '';
    this.shown = [];
    this.addEventListener('click', (event) => this.#handleClick(event));
  }

  // Properties

  /** The sheet that shows. Given by the page, it is shown in the place of any other; bad data is refused and changes nothing. */
  get value(): Fiche | undefined {
    return clone(this.#fiche);
  }

  set value(value: Fiche) {
    this.#read('value', value);
  }

  get #fiche(): Fiche | undefined {
    const name = this.shown.at(-1);
    return name ? readFiche(name, this.locale) : this.given;
  }

  get #otherLocale() {
    return localesOf(this.languages).find((locale) => locale !== this.locale);
  }

  // Lifecycle

  protected override willUpdate(changed: PropertyValues): void {
    const oneOf = (value: string, values: readonly string[]): Problem[] => (!value || values.includes(value) ? [] : [{ path: [], expected: values.join(' | ') }]);
    if (changed.has('audience') && this.judge('audience', oneOf(this.audience, audiences))) this.#reader = audiences.find((one) => one === this.audience) ?? null;
    // A value or a link that came before the first drawing is not undone by the attribute.
    if (changed.has('name') && this.judge('name', oneOf(this.name, ficheIds)) && !changed.has('given') && (this.name || this.hasUpdated)) this.shown = this.name ? [this.name] : [];
    if (changed.has('shown')) this.notice = undefined;
    if (changed.has('src') || (this.src.includes('{lang}') && this.#asked !== this.#address)) {
      this.#asked = this.#address;
      void this.#json.load(this.#address);
    }
  }

  #asked = '';
  get #address(): string {
    return this.src.replaceAll('{lang}', this.locale);
  }

  // Handlers

  #read(subject: string, value: unknown): void {
    const problems = problemsOf(ficheSchema, value);
    if (!this.judge(subject, problems.length > 0 ? problems : unknownSources(value as Fiche))) return;
    // The same sheet in another language takes nobody away from the one she reads; a value stops what an address would bring.
    if (subject === 'value' || this.given?.id !== (value as Fiche).id) this.shown = [];
    if (subject === 'value') void this.#json.load('');
    this.given = clone(value as Fiche);
  }

  /** A link of the page's address names a sheet: the one that shows it comes into sight, an empty element opens it. */
  #reach(name: string): void {
    if (!this.name && !this.src && !this.given && ficheIds.includes(name)) this.shown = [name];
    void this.updateComplete.then(() => this.shown.at(-1) === name && this.scrollIntoView());
  }

  #handleClick(event: MouseEvent): void {
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && this.renderRoot.contains(one));
    const place = link?.getAttribute('href') ?? '';
    // A new tab or window is the person's own choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link?.dataset.fiche) this.#open(link.dataset.fiche, event);
    else if (place.startsWith('#')) {
      // A place in a shadow root has no address of its own.
      event.preventDefault();
      this.#goTo(place.slice(1));
    }
  }

  #open(name: string, event: Event): void {
    if (!this.dispatchEvent(new TrousseFicheOpenEvent({ name }))) event.preventDefault();
    else if (!this.hrefPattern) {
      event.preventDefault();
      this.#show([...this.shown, name]);
    }
  }

  #show(shown: readonly string[]): void {
    this.shown = shown;
    void this.updateComplete.then(() => this.#goTo('title'));
  }

  #goTo(id: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    place?.focus();
    place?.scrollIntoView();
  }

  #choose(audience: Audience | null): void {
    this.audience = audience ?? '';
    this.#announcer.announce(() => this.localized(() => {
      const reader = audience ? audienceWords(audience) : msg('Tout le monde');
      return msg(str`Fiche affichée pour : ${reader}.`);
    }));
  }

  #handlePrint(id: string): void {
    if (!this.dispatchEvent(new TrousseFichePrintEvent({ name: id })) || this.#printer.printAlone()) return;
    this.notice = () => renderRefused(pageOf(this.hrefPattern, id, this.locale));
  }

  /** What is copied stands there at once: a clipboard may refuse, or wait for an answer that never comes. */
  #handleCopy(text: string): void {
    let copied = false;
    this.notice = () => renderCopy(text, copied);
    void copyText(text).then((done) => {
      copied = done;
      this.requestUpdate();
    });
  }

  #hrefOf(id: string): string {
    return pageOf(this.hrefPattern, id, this.locale) ?? this.#link.make(id);
  }

  // Rendering

  protected override renderContent(): unknown {
    const fiche = this.#fiche;
    const { state } = this.#json;
    return html`
      ${this.shown.length > (this.shown[0] === this.name ? 1 : 0) ? renderBack(() => this.#show(this.shown.slice(0, -1))) : nothing}
      ${state === 'failed' ? renderFailed(() => void this.#json.load()) : nothing}
      ${fiche ? this.#renderFiche(fiche) : html`${this.src || this.name ? html`<slot></slot>` : nothing}${state === 'loading' ? renderLoading() : this.src ? nothing : renderPick((id) => this.#hrefOf(id), this.locale, (words) => this.heading(0, 'h2', words))}`}
      ${this.#announcer.render()}`;
  }

  #renderFiche(fiche: Fiche): unknown {
    const { id, reviewed } = fiche;
    const ours = this.shown.length > 0;
    const link = ours ? this.#hrefOf(id) : location.href;
    const view: SheetView = {
      fiche, locale: this.locale, audience: this.#reader, overdue: outdated(reviewed, today(), REVIEW_MONTHS), address: pageOf(this.hrefPattern, id, this.locale) ?? `${location.host}${location.pathname}`,
      heading: (depth, look, words) => this.heading(depth, look, words),
      hrefOf: (other) => this.#hrefOf(other),
      titleOf: (other) => readFiche(other, this.locale)?.title,
    };
    const other = this.#otherLocale;
    return renderSheet(view, renderChoice(view.audience, (audience) => this.#choose(audience)), renderTools(other ?? this.locale, this.notice?.(), {
      print: () => this.#handlePrint(id),
      link: () => this.#handleCopy(link),
      quote: () => this.#handleCopy(this.localized(() => `${ours ? 'La Trousse. ' : ''}${quote(fiche, this.locale)} ${link}`)),
      language: other && (ours || this.src.includes('{lang}')) ? () => (this.lang = other) : undefined,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'trousse-fiche': TrousseFiche }
}
