import { textUpTo } from '@/utils/domain/bounded';

/** A country's key; see country-name.ts. As long as any that a service's map can make. */
export const Country = textUpTo(300);
