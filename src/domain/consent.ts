/** A consent as it was asked and answered: the proof is in the words, their version and the moment. */
export interface ConsentRecord<Purpose extends string> {
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly text: string;
  readonly version: string;
  readonly language: string;
  /** ISO 8601 moment, UTC. */
  readonly at: string;
}
