import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/** A number that a person steps or types, in its own unit. */
export interface StepperField {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Still the value it started with: drawn lighter. */
  readonly started?: boolean;
  /** The value as it is said, in the element's language. */
  readonly format: (value: number) => string;
  /** The number that was typed, or `null`. */
  readonly parse: (text: string) => number | null;
  /** How to mend what cannot be read. */
  readonly error: string;
}

/** A line of text, as a browser helps to fill it in. */
export interface TextField {
  readonly problem: string;
  readonly autocomplete: string;
  readonly type: string;
  readonly inputmode: string;
}

/** A choice: its value, its words. */
export type Options<T> = readonly (readonly [T, string])[];

/** Draws the kit's fields, tells one place of every change, and keeps what a person typed for as long as it cannot be read. */
export class FieldsController {
  readonly #typed = new Map<string, string>();
  readonly #bad = new Set<string>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #changed: (id: string, value: unknown) => void;

  /** @param changed is told the field's id, unique in the element, and its new value. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, changed: (id: string, value: unknown) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Forgets what was typed: every field shows its value. */
  reset(): void {
    this.#typed.clear();
    this.#bad.clear();
  }

  stepper(id: string, label: string, field: StepperField): TemplateResult {
    const { value, step, min, max, format } = field;
    const bad = this.#bad.has(id);
    const by = (steps: number) => this.#read(id, field, Math.min(max, Math.max(min, (steps < 0 ? Math.ceil(value / step - 1) : Math.floor(value / step + 1)) * step)), true);
    const button = (steps: 1 | -1, words: string) => html`<button type="button" tabindex="-1" aria-label=${words} @click=${() => by(steps)}>${icon(steps < 0 ? 'minus' : 'plus')}</button>`;
    const keydown = (event: KeyboardEvent) => {
      const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!steps) return;
      event.preventDefault();
      by(steps);
    };
    const read = (done: boolean) => (event: Event) => this.#read(id, field, textOf(event), done);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <span class="step ${bad ? 'bad' : field.started ? 'start' : ''}">
        ${button(-1, msg(str`Moins : ${label}`))}
        <input id=${id} role="spinbutton" inputmode="decimal"
          aria-valuenow=${value} aria-valuemin=${min} aria-valuemax=${max} aria-valuetext=${format(value)}
          aria-invalid=${bad} aria-describedby=${bad ? `${id}-error` : nothing} .value=${this.#typed.get(id) ?? format(value)}
          @keydown=${keydown} @focus=${selectAll} @input=${read(false)} @change=${read(true)} />
        ${button(1, msg(str`Plus : ${label}`))}
      </span>
      ${bad ? html`<span class="err small" role="alert" id="${id}-error">${field.error}</span>` : nothing}
    </div>`;
  }

  select<T extends string>(id: string, label: string, value: T, options: Options<T>, problem = ''): TemplateResult {
    return this.#wide(id, label, html`<select class="txt ${problem ? 'bad' : ''}" id=${id} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-error` : nothing} @change=${(event: Event) => this.#changed(id, textOf(event))}>
      ${options.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
    </select>`, problem);
  }

  /** A line of text; `problem` is how to mend it, where it has to be. */
  text(id: string, label: string, value: string, { problem, autocomplete, type, inputmode }: TextField): TemplateResult {
    return this.#wide(id, label, html`<input class="txt ${problem ? 'bad' : ''}" id=${id} type=${type} inputmode=${inputmode} autocomplete=${autocomplete} enterkeyhint="next" aria-invalid=${problem ? 'true' : nothing} aria-describedby="${id}-error" .value=${value} @input=${(event: Event) => this.#changed(id, textOf(event))} />`, problem);
  }

  /** A native field of time or date, or a text that is read once it is whole; its value is `null` when empty, `problem` how to mend it. */
  native(id: string, type: 'time' | 'date' | 'text', label: string, value: string | null, problem = ''): TemplateResult {
    return this.#wide(id, label, html`<input class="txt ${problem ? 'bad' : ''}" id=${id} type=${type} max=${type === 'date' ? '9999-12-31' : nothing} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-error` : nothing} .value=${value ?? ''} @change=${(event: Event) => this.#changed(id, textOf(event) || null)} />`, problem);
  }

  check(id: string, label: string, checked: boolean): TemplateResult {
    return html`<label class="check"><input type="checkbox" id=${id} .checked=${checked} @change=${() => this.#changed(id, !checked)} />${label}</label>`;
  }

  #wide(id: string, label: string, control: TemplateResult, problem = ''): TemplateResult {
    return html`<div class="field wide"><label for=${id}>${label}</label>${control}${problem ? html`<span class="err small" id="${id}-error">${problem}</span>` : nothing}</div>`;
  }

  /** Answers while a person types; an error waits until she has left the field. */
  #read(id: string, { min, max, parse, value: before }: StepperField, text: string | number, done: boolean): void {
    const value = typeof text === 'string' ? parse(text) : text;
    const good = value !== null && value >= min && value <= max;
    if (good && done) this.#typed.delete(id);
    else this.#typed.set(id, String(text));
    if (good) this.#bad.delete(id);
    else if (done) this.#bad.add(id);
    if (good && value !== before) this.#changed(id, value);
    this.#host.requestUpdate();
  }
}

/** Nobody sees or means the character NUL, which a paste may bring and no schema takes: it is left where it came from. */
const textOf = (event: Event) => (event.target as HTMLInputElement).value.replace(/\0/g, '');
const selectAll = (event: Event) => (event.target as HTMLInputElement).select();
