-- What the sign-in services keep: sessions, codes, tokens, consents and clients of each service, by
-- kind and id; what has expired is swept. Beside them the log of who was signed in where and what
-- was told of whom, to which rows are only added.

create table sign_in_records (
  town text not null,
  service text not null,
  kind text not null,
  id text not null,
  content jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  primary key (town, service, kind, id)
);
create index sign_in_records_by_grant on sign_in_records (town, service, grant_id)
  where grant_id is not null;
create index sign_in_records_by_uid on sign_in_records (town, service, kind, uid)
  where uid is not null;

create table sign_in_log (
  town text not null,
  seq bigint generated always as identity,
  resident_id text,
  card_id text,
  service text not null,
  client_id text not null,
  act text not null,
  items jsonb not null,
  reason text,
  virtual_at text not null,
  recorded_at timestamptz not null,
  primary key (town, seq)
);
create index sign_in_log_of_resident on sign_in_log (town, resident_id, seq);
