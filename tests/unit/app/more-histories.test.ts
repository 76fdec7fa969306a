import { testHistories } from '../fixtures/test-histories';

// As many again as in histories.test.ts: both cores play them.
testHistories(5_000, 2);
