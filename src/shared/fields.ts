import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/** A number that a person steps or types, in its own unit. */
export interface StepperField {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number;
  readonly step: number;
  readonly min: number;
  readonly max: number;
  /** Still the value it started with: drawn lighter. */
  readonly started?: boolean;
  /** The value as it is said, in the element's language. */
  readonly format: (value: number) => string;
  /** The number that was typed, or `null`. */
  readonly parse: (text: string) => number | null;
  /** How to mend what cannot be read. */
  readonly error: string;
  readonly change: (value: number) => void;
}

/** Draws the kit's fields, and keeps what a person typed for as long as it cannot be read. */
export class FieldsController implements ReactiveController {
  private readonly typed = new Map<string, string>();
  private readonly bad = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Forgets what was typed: every field shows its value. */
  reset(): void {
    this.typed.clear();
    this.bad.clear();
  }

  stepper(field: StepperField): TemplateResult {
    const { id, label, hint, value, step, min, max, format } = field;
    const bad = this.bad.has(id);
    const to = (next: number) => this.set(field, Math.min(max, Math.max(min, next)));
    const down = () => to(Math.ceil(value / step - 1) * step);
    const up = () => to(Math.floor(value / step + 1) * step);
    const keydown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      if (event.key === 'ArrowUp') up();
      else down();
    };
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <span class="step ${bad ? 'bad' : ''} ${field.started ? 'start' : ''}">
        <button type="button" tabindex="-1" aria-label=${msg(str`Moins : ${label}`)} @click=${down}>${icon('minus')}</button>
        <input id=${id} name=${id} type="text" role="spinbutton" inputmode="decimal" autocomplete="off" enterkeyhint="next"
          aria-valuenow=${value} aria-valuemin=${min} aria-valuemax=${max} aria-valuetext=${format(value)}
          aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `${id}-error` : hint ? `${id}-hint` : nothing}
          .value=${this.typed.get(id) ?? format(value)}
          @keydown=${keydown} @focus=${selectAll}
          @input=${(event: Event) => this.read(field, textOf(event), false)}
          @change=${(event: Event) => this.read(field, textOf(event), true)} />
        <button type="button" tabindex="-1" aria-label=${msg(str`Plus : ${label}`)} @click=${up}>${icon('plus')}</button>
      </span>
      ${bad ? html`<span class="err" id="${id}-error">${field.error}</span>` : hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    </div>`;
  }

  select<T extends string>(id: string, label: string, value: T, options: readonly (readonly [T, string])[], change: (value: T) => void): TemplateResult {
    return html`<div class="field wide">
      <label for=${id}>${label}</label>
      <select class="txt" id=${id} @change=${(event: Event) => change(textOf(event) as T)}>
        ${options.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
      </select>
    </div>`;
  }

  check(id: string, label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult {
    return html`<label class="check"><input type="checkbox" id=${id} .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} /><span>${label}</span></label>`;
  }

  /** A native field of time or date, `null` when empty. */
  native(id: string, type: 'time' | 'date', label: string, value: string | null, change: (value: string | null) => void): TemplateResult {
    return html`<div class="field wide">
      <label for=${id}>${label}</label>
      <input class="txt" id=${id} type=${type} .value=${value ?? ''} @change=${(event: Event) => change(textOf(event) || null)} />
    </div>`;
  }

  private set(field: StepperField, value: number): void {
    this.typed.delete(field.id);
    this.bad.delete(field.id);
    field.change(value);
    this.host.requestUpdate();
  }

  /** Answers while a person types; an error waits until she has left the field. */
  private read(field: StepperField, text: string, done: boolean): void {
    const value = field.parse(text);
    const good = value !== null && value >= field.min && value <= field.max;
    if (good && done) return this.set(field, value);
    this.typed.set(field.id, text);
    if (good) this.bad.delete(field.id);
    else if (done) this.bad.add(field.id);
    if (good) field.change(value);
    this.host.requestUpdate();
  }
}

const textOf = (event: Event) => (event.target as HTMLInputElement).value;
const selectAll = (event: Event) => (event.target as HTMLInputElement).select();
