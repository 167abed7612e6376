-- What came in by telephone and FAX, and the letters that went out. Beside the ledger: the acts
-- themselves (suspensions, notices sent) are facts there.

create table hotline_calls (
  town text not null,
  act_id uuid not null,
  receipt text not null,
  resident_id text not null,
  card_id text not null,
  operator text not null,
  caller_language text not null,
  virtual_at text not null,
  doors jsonb not null,
  identity text not null,
  primary key (town, act_id),
  unique (town, receipt)
);
create index hotline_calls_by_time on hotline_calls (town, virtual_at desc);

create table faxes (
  town text not null,
  fax_id uuid not null,
  message_key text not null,
  source text not null,
  sender text not null,
  virtual_at text not null,
  received_at timestamptz not null,
  file_type text,
  file bytea,
  state text not null,
  form jsonb,
  resident_id text,
  entered_by text,
  confirmed_by text,
  outcome jsonb,
  act_id uuid,
  answer text,
  primary key (town, fax_id),
  unique (town, message_key)
);
create index faxes_open on faxes (town, received_at) where state <> 'answered';

create table letters (
  town text not null,
  letter_code text not null,
  resident_id text not null,
  notice text not null,
  expiry_date text not null,
  edition text not null,
  sent_on text not null,
  batch text,
  place_in_batch integer,
  printed boolean not null,
  email text,
  mailed boolean not null,
  primary key (town, letter_code),
  unique (town, resident_id, expiry_date, edition)
);
create index letters_unbatched on letters (town, resident_id) where batch is null;
create index letters_unprinted on letters (town, batch, place_in_batch) where not printed;
create index letters_unmailed on letters (town, letter_code) where not mailed;
