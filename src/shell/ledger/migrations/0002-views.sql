-- Tables for reading, rebuildable from the ledger, and what the world owes after a commit.

create table resident_files (
  town text not null,
  resident_id text not null,
  seq bigint not null,
  file jsonb not null,
  name_key text not null,
  kana_key text not null,
  birth_date text not null,
  household_id text not null,
  card_id text,
  card_state text,
  due_on text,
  primary key (town, resident_id)
);
create index resident_files_by_birth on resident_files (town, birth_date);
create index resident_files_by_household on resident_files (town, household_id);
create index resident_files_by_due on resident_files (town, due_on);
create index resident_files_by_card on resident_files (town, card_id);

create table certificates (
  town text not null,
  authority text not null,
  serial text not null,
  generation integer not null,
  shard integer not null,
  kind text not null,
  resident_id text not null,
  card_id text not null,
  subject_cn text not null,
  not_before bigint not null,
  not_after bigint not null,
  der bytea not null,
  state text not null,
  reason text,
  state_since bigint not null,
  issued_at bigint not null,
  primary key (town, authority, serial)
);
create index certificates_by_card on certificates (town, card_id);
create index certificates_by_resident on certificates (town, resident_id);
create index certificates_out_of_force on certificates (town, authority, shard)
  where state <> 'good';

create table outbox (
  town text not null,
  job_id uuid not null,
  kind text not null,
  resident_id text not null,
  payload jsonb not null,
  state text not null,
  attempts integer not null,
  last_error text,
  taken_until timestamptz,
  created_at timestamptz not null,
  primary key (town, job_id)
);
create index outbox_open on outbox (town, created_at) where state = 'owed';
