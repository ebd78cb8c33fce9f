-- Writers remember the keys they seal with. So the log looks itself: no value is stored whose key is gone.

set role keji_owner;

-- Units that seal for a person who has no key, neither here nor in the unit itself.
create function log.keyless(parts jsonb, e_unit int[]) returns table (unit int)
language sql volatile security definer
set search_path = log, pg_temp
set enable_seqscan = off
as $$
    select e_unit[s.e] from jsonb_to_recordset(parts -> 'subjects') as s(e int, subject text)
    where not exists (select from vault.subject_key x where x.subject = s.subject)
      and not exists (select from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text)
                      where k.subject = s.subject and e_unit[k.e] = e_unit[s.e])
$$;

-- Units whose claims, idempotency keys or new keys are already there, and those sealed under a key that is not.
create or replace function log.unfit(parts jsonb, e_unit int[], e_stream text[]) returns int[]
language sql volatile security definer
set search_path = log, pg_temp
as $$
    select array_agg(distinct u) from (
        select t.unit as u from log.taken(parts, e_unit, e_stream) t
        union all
        select e_unit[r.e] from jsonb_to_recordset(parts -> 'requests') as r(e int, scope text, key text)
        join log.request x using (scope, key)
        union all
        select e_unit[k.e] from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text)
        join vault.subject_key x using (subject)
        union all
        select k.unit from log.keyless(parts, e_unit) k
    ) unfit
$$;

-- Why each bad unit was not stored now. A unit whose events are there already is not refused: it was stored before.
create or replace function log.verdicts(bad int[], parts jsonb, e_unit int[], e_stream text[], e_id uuid[]) returns jsonb
language sql volatile security definer
set search_path = log, pg_temp
as $$
    select jsonb_agg(coalesce(
        (select jsonb_build_object('unit', b.unit, 'verdict', 'stored',
                'first', min(x.position), 'last', max(x.position), 'recordedAt', min(x.recorded_at))
         from unnest(e_unit, e_id) as e(unit, id) join log.event x on x.event_id = e.id
         where e.unit = b.unit having count(*) > 0),
        (select jsonb_build_object('unit', b.unit, 'verdict', 'answered', 'first', x.first_position, 'last', x.last_position,
                'fingerprint', x.fingerprint, 'status', x.status, 'answer', x.answer::text)
         from jsonb_to_recordset(parts -> 'requests') as r(e int, scope text, key text)
         join log.request x using (scope, key) where e_unit[r.e] = b.unit),
        (select jsonb_build_object('unit', b.unit, 'verdict', 'claimed', 'kind', t.kind)
         from log.taken(parts, e_unit, e_stream) t where t.unit = b.unit limit 1),
        (select jsonb_build_object('unit', b.unit, 'verdict', 'keyed')
         from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text)
         join vault.subject_key x using (subject) where e_unit[k.e] = b.unit limit 1),
        (select jsonb_build_object('unit', b.unit, 'verdict', 'keyed')
         from log.keyless(parts, e_unit) k where k.unit = b.unit limit 1),
        jsonb_build_object('unit', b.unit, 'verdict', 'conflict')))
    from unnest(bad) as b(unit)
$$;

revoke all on all functions in schema log from public;
reset role;
