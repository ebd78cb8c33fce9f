-- A person's key goes with the event that says so, or neither. Keys are wrapped in epochs of the master key: when all that
-- live are wrapped anew and the old epoch is destroyed, no backup of before opens a person erased meanwhile.

set role keji_keeper;

create table vault.epoch (
    epoch        integer primary key,
    opened_at    timestamptz not null,
    opened_by    text not null,
    destroyed_at timestamptz,
    destroyed_by text
);
comment on table vault.epoch is 'Epochs of the master key; new keys are wrapped in the newest, a destroyed one opens nothing';
insert into vault.epoch values (1, now(), 'the house', null, null);
create table vault.gone (
    subject  text primary key collate "C",
    position bigint not null
);
comment on table vault.gone is 'Whose key was destroyed, and by which event; what is written of them later has a key of its own';
create index subject_key_by_epoch on vault.subject_key (epoch);
grant delete on vault.subject_key to keji_owner;
grant select, insert on vault.gone to keji_owner;
grant select, update on vault.epoch to keji_owner;

reset role;
set role keji_owner;

-- Units that seal for a person who has no key, neither here nor in the unit itself, and units that bring a key wrapped in
-- another epoch than the newest.
create or replace function log.keyless(parts jsonb, e_unit int[]) returns table (unit int)
language sql volatile security definer
set search_path = log, pg_temp
set enable_seqscan = off
as $$
    select e_unit[s.e] from jsonb_to_recordset(parts -> 'subjects') as s(e int, subject text)
    where not exists (select from vault.subject_key x where x.subject = s.subject)
      and not exists (select from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text)
                      where k.subject = s.subject and e_unit[k.e] = e_unit[s.e])
    union all
    select e_unit[k.e] from jsonb_to_recordset(parts -> 'keys') as k(e int, epoch int)
    where k.epoch <> (select max(x.epoch) from vault.epoch x)
$$;

create or replace function log.write_parts(
    parts jsonb, e_unit int[], e_stream text[], bad int[], pos bigint[], head bigint, stamp timestamptz) returns void
language plpgsql volatile security definer
set search_path = log, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
    if parts ? 'releases' then
        delete from log.claim x using jsonb_to_recordset(parts -> 'releases') as c(e int, kind text, value text)
        where (x.kind, x.value, x.stream) = (c.kind, c.value, e_stream[c.e]) and (bad is null or e_unit[c.e] <> all (bad));
    end if;
    if parts ? 'claims' then
        insert into log.claim (kind, value, stream, position)
        select c.kind, c.value, e_stream[c.e], coalesce(pos[c.e], head + c.e)
        from jsonb_to_recordset(parts -> 'claims') as c(e int, kind text, value text)
        where (bad is null or e_unit[c.e] <> all (bad))
          and not exists (select 1 from log.claim x where (x.kind, x.value, x.stream) = (c.kind, c.value, e_stream[c.e]));
    end if;
    if parts ? 'requests' then
        insert into log.request (scope, key, fingerprint, status, answer, first_position, last_position)
        select r.scope, r.key, r.fingerprint, r.status, r.answer::json, coalesce(pos[r.e], head + r.e), coalesce(pos[r.z], head + r.z)
        from jsonb_to_recordset(parts -> 'requests')
             as r(e int, z int, scope text, key text, fingerprint text, status int, answer text)
        where bad is null or e_unit[r.e] <> all (bad);
    end if;
    if parts ? 'decisions' then
        insert into log.decision (position, command_id, command, sealed, facts, rules, book)
        select coalesce(pos[d.e], head + d.e), d.command_id, d.command, d.sealed::json, d.facts::json, d.rules, d.book
        from jsonb_to_recordset(parts -> 'decisions')
             as d(e int, command_id uuid, command text, sealed text, facts text, rules text[], book text)
        where bad is null or e_unit[d.e] <> all (bad);
    end if;
    if parts ? 'subjects' then
        insert into log.subject (subject, position)
        select s.subject, coalesce(pos[s.e], head + s.e)
        from jsonb_to_recordset(parts -> 'subjects') as s(e int, subject text)
        where bad is null or e_unit[s.e] <> all (bad);
    end if;
    if parts ? 'destroyed' then
        delete from vault.subject_key x using jsonb_to_recordset(parts -> 'destroyed') as k(e int, subject text)
        where x.subject = k.subject and (bad is null or e_unit[k.e] <> all (bad));
        insert into vault.gone (subject, position)
        select k.subject, coalesce(pos[k.e], head + k.e)
        from jsonb_to_recordset(parts -> 'destroyed') as k(e int, subject text)
        where bad is null or e_unit[k.e] <> all (bad)
        on conflict do nothing;
    end if;
    if parts ? 'keys' then
        insert into vault.subject_key (subject, epoch, wrapped, created_at)
        select k.subject, k.epoch, decode(k.wrapped, 'base64'), stamp
        from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text, epoch int, wrapped text)
        where bad is null or e_unit[k.e] <> all (bad);
    end if;
end $$;

-- Says that an epoch is destroyed, if no key is wrapped in it any more and a newer one is open. The head is locked, so that no
-- append is under way that could bring one. Answers whether it is.
create function log.close_epoch(closing int, closed_by text) returns boolean
language plpgsql volatile security definer
set search_path = log, pg_temp
as $$
begin
    perform from log.counter for update;
    if exists (select from vault.subject_key x where x.epoch <= closing)
            or not exists (select from vault.epoch x where x.epoch > closing) then
        return false;
    end if;
    update vault.epoch x set destroyed_at = clock_timestamp(), destroyed_by = closed_by
    where x.epoch <= closing and x.destroyed_at is null;
    return true;
end $$;

revoke all on all functions in schema log from public;
grant usage on schema log to keji_keeper;
grant execute on function log.close_epoch to keji_keeper;
grant select on log.subject to keji_query;
reset role;
