import { testHistories } from '../fixtures/test-histories';

// As many again as in histories.test.ts: both cores play them.
const { HISTORIES = '5000' } = process.env;

testHistories(Number(HISTORIES), 2);
