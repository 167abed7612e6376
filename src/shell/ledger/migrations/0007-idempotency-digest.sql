-- What an idempotency key stood for: the same key with another person, procedure or input is
-- refused instead of answered with the first act. Acts from before have none and are compared
-- by person and procedure alone.

alter table acts add column idempotency_digest text;
