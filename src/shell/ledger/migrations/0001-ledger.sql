-- The ledger: acts and the facts they appended. Rows are never changed or deleted.
-- The town's code stands first in every key, so that a split by municipality stays possible.

create table acts (
  town text not null,
  act_id uuid not null,
  resident_id text not null,
  procedure text not null,
  edition text not null,
  actor jsonb not null,
  channel text not null,
  place text,
  cites jsonb not null,
  virtual_at text not null,
  recorded_at timestamptz not null,
  idempotency_key text,
  primary key (town, act_id),
  unique (town, idempotency_key)
);

create table facts (
  town text not null,
  stream text not null,
  seq bigint not null,
  act_id uuid not null,
  type text not null,
  body jsonb not null,
  hash text not null,
  primary key (town, stream, seq),
  foreign key (town, act_id) references acts (town, act_id)
);
create index facts_by_act on facts (town, act_id);
create index facts_by_type on facts (town, type);

create table streams (
  town text not null,
  stream text not null,
  seq bigint not null,
  hash text not null,
  primary key (town, stream)
);

create table checkpoints (
  town text not null,
  number bigint not null,
  streams bigint not null,
  root text not null,
  heads jsonb not null,
  taken_at timestamptz not null,
  signature text not null,
  primary key (town, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only';
end $$;

create trigger acts_are_kept before update or delete or truncate on acts
  for each statement execute function refuse_change();
create trigger facts_are_kept before update or delete or truncate on facts
  for each statement execute function refuse_change();
create trigger checkpoints_are_kept before update or delete or truncate on checkpoints
  for each statement execute function refuse_change();
