-- Everything ever issued stays as it was issued: rows are never deleted, only the state may
-- change, and what is revoked stays revoked (RFC 5280 5.3: only a hold can be lifted).

create function keep_issued() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'the log of certificates is append-only';
  end if;
  if (old.town, old.authority, old.serial, old.generation, old.shard, old.kind, old.resident_id,
      old.card_id, old.subject_cn, old.not_before, old.not_after, old.der, old.issued_at)
    is distinct from
     (new.town, new.authority, new.serial, new.generation, new.shard, new.kind, new.resident_id,
      new.card_id, new.subject_cn, new.not_before, new.not_after, new.der, new.issued_at) then
    raise exception 'the log of certificates is append-only';
  end if;
  if old.state = 'revoked' and new.state <> 'revoked' then
    raise exception 'a revoked certificate stays revoked';
  end if;
  return new;
end $$;

create trigger certificates_are_kept before update or delete on certificates
  for each row execute function keep_issued();
create trigger certificates_are_not_emptied before truncate on certificates
  for each statement execute function keep_issued();
