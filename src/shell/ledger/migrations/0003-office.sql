-- What the office keeps beside the ledger: chips, photos, sealed numbers, staff, sessions, clock.

create table chips (
  town text not null,
  card_id text not null,
  revision bigint not null,
  sealed bytea not null,
  primary key (town, card_id)
);

create table photos (
  town text not null,
  photo_key text not null,
  type text not null,
  bytes bytea not null,
  primary key (town, photo_key)
);

create table sealed_numbers (
  town text not null,
  resident_id text not null,
  sealed bytea not null,
  primary key (town, resident_id)
);

create table staff (
  town text not null,
  staff_id text not null,
  display_name text not null,
  role text not null,
  place text not null,
  password text not null,
  demo boolean not null,
  primary key (town, staff_id)
);

create table sessions (
  town text not null,
  session_hash text not null,
  face text not null,
  content jsonb not null,
  touched_at timestamptz not null,
  primary key (town, session_hash, face)
);

create table readers (
  town text not null,
  face text not null,
  card_id text not null,
  primary key (town, face)
);

create table office_state (
  town text not null,
  name text not null,
  value jsonb not null,
  primary key (town, name)
);

create table personas (
  town text not null,
  persona text not null,
  resident_id text not null,
  shows jsonb not null,
  primary key (town, persona)
);
