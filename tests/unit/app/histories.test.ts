import { testHistories } from '../fixtures/test-histories';

// `npm run soak` asks for a million in all, of another seed each time; `npm run check` for fewer.
const { HISTORIES = '5000', HISTORIES_SEED = '1' } = process.env;

testHistories(Number(HISTORIES), Number(HISTORIES_SEED));
