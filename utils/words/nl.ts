import { en } from './en';
import type { Catalogue } from './message';

export const nl: Catalogue = { ...en };
