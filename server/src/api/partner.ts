import type { PledgeRecord } from '../../../src/domain/pledge.js';
import { dayOf } from '../day.js';
import type { Submission } from '../storage/submissions.js';
import { wholeAddress } from '../website.js';
import { badgeOf } from './addresses.js';

/** An engaged employer as anyone may see it: what the consent to be listed names, and nothing else. */
export interface Partner {
  /** The pledge's reference. */
  readonly id: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly mrc: string;
  /** A whole address, or nothing. */
  readonly website: string;
  /** Ids, and how they read after « X s'engage à ». */
  readonly commitments: readonly string[];
  readonly deeds: readonly string[];
  readonly schoolYear: string;
  /** Day of its approval, ISO 8601. */
  readonly since: string;
  /** Language in which it was written. */
  readonly language: string;
  readonly badge: { readonly href: string; readonly src: string };
}

/** @param pledge one that may be shown: listed and approved. */
export function partnerOf(pledge: Submission, publicUrl: string): Partner {
  const { organisation, municipality, mrc, website, commitments, deeds, schoolYear, language } = JSON.parse(pledge.record) as PledgeRecord;
  return {
    id: pledge.reference,
    organisation,
    municipality,
    mrc,
    website: wholeAddress(website),
    commitments,
    deeds,
    schoolYear,
    since: dayOf(new Date(pledge.approved_at ?? pledge.changed_at)),
    language,
    badge: badgeOf(publicUrl, pledge.reference, language),
  };
}
