-- Who may do what once the tables stand. The office appends to the ledger and to the logs of
-- certificates and can neither change nor lose a row of them, nor a table; a process that only
-- answers for certificates reads them and logs its own. Run again after each migration.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['madoguchi_office', 'madoguchi_responder'] loop
    begin
      if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I nologin', role_name);
      end if;
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant %I to %I', role_name, current_user);
      end if;
    exception
      -- Somebody else made it just now, or this login may not make roles: then it is not used.
      when duplicate_object or unique_violation or insufficient_privilege then null;
    end;
  end loop;

  if exists (select from pg_roles where rolname = 'madoguchi_office') then
    grant usage on schema public to madoguchi_office;
    grant select, insert, update, delete on all tables in schema public to madoguchi_office;
    revoke insert, update, delete on schema_version from madoguchi_office;
    revoke update, delete on acts, facts, checkpoints, certificates, authority_certificates
      from madoguchi_office;
    revoke update, delete on sign_in_log from madoguchi_office;
    revoke delete on streams from madoguchi_office;
    grant update (state, reason, state_since) on certificates to madoguchi_office;
  end if;

  if exists (select from pg_roles where rolname = 'madoguchi_responder') then
    grant usage on schema public to madoguchi_responder;
    grant select on certificates, authority_certificates, office_state to madoguchi_responder;
    grant insert on authority_certificates to madoguchi_responder;
  end if;
end $$;
