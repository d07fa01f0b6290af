import { msg } from '@lit/localize';
import type { Audience, Theme } from '../domain/fiche.js';

/** A reader, as she calls herself. */
export function audienceWords(audience: Audience): string {
  switch (audience) {
    case 'student': return msg('Élève');
    case 'parent': return msg('Parent');
    case 'school': return msg('École');
    case 'employer': return msg('Employeur');
  }
}

export function themeWords(theme: Theme): string {
  switch (theme) {
    case 'balance': return msg('Équilibre');
    case 'studies': return msg('Études');
    case 'law': return msg('Loi');
    case 'orientation': return msg('Orientation');
    case 'health': return msg('Santé');
  }
}
