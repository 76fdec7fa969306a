import { en } from './en';
import type { Catalogue } from './message';

export const it: Catalogue = { ...en };
