import fc from 'fast-check';

// Property tests draw the same cases in every run, so that a red run can be repeated; VARIORUM_SEED draws others.
fc.configureGlobal({ seed: Number(process.env['VARIORUM_SEED'] ?? 20_201_115) });
