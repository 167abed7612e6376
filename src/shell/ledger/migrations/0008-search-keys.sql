-- Which folding made the keys people are found by. Rows made by another are made anew at the
-- next start (views/renew-keys.ts), so that a table of variants may grow.

alter table resident_files add column key_version integer not null default 0;
