-- What the authorities issued for their own work: their own certificates, and those of the keys
-- that answer for them. With `certificates`, this is the log of everything ever issued.

create table authority_certificates (
  town text not null,
  authority text not null,
  serial text not null,
  purpose text not null,
  not_before bigint not null,
  not_after bigint not null,
  der bytea not null,
  issued_at bigint not null,
  primary key (town, authority, serial)
);

create trigger authority_certificates_are_kept
  before update or delete or truncate on authority_certificates
  for each statement execute function refuse_change();
