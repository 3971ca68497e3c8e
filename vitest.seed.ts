/** Properties run the same every time, so that a failure belongs to the change that shows it; `FUZZ_SEED=random` tries others. */
import fc from 'fast-check'

const asked = process.env.FUZZ_SEED ?? '20260101'
fc.configureGlobal({ seed: asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked) })
