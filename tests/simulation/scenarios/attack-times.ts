/** In the evening of the tenth day all people are at home, with the laptop open. */
export const EVENING = { day: 10, at: '21:20' } as const;
export const NIGHT = { day: 10, at: '03:30' } as const;
