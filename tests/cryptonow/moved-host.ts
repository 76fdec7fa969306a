/** The same host or origin without «www»: the service answers at both. */
export const withoutWww = (name: string): string => name.replace(/^(https?:\/\/)?www\./, '$1');
