/**
 * Random numbers that are the same for the same seed, at least 0 and less than 1: Chris
 * Doty-Humphrey's sfc32 (PractRand), small, fast and without a pattern that a simulation would see.
 */
export function createRandom(seed: number): () => number {
	let a = seed | 0;
	let b = Math.floor(seed / 2 ** 32) | 0;
	let c = 0x9e3779b9 | 0;
	let counter = 1;
	const next = () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	// Seeds that differ little give unlike numbers only after a while.
	for (let i = 0; i < 16; i += 1) next();
	return next;
}
