set role keji_owner;

-- The one way to write to the log is log.append; log.append_one is its shortcut for a unit of a single event, with the
-- request it answers and the decision it rests on. One statement and no look around: that nothing is in the way is what
-- the constraints of the tables say, an event without predecessor included, and whoever breaks one learns from
-- log.append what is the matter. What was done so far is undone then, the step of the head with it.
create function log.append_one(
    e_stream text, e_sequence bigint, e_id uuid, e_name text, e_revision int, e_payload text, e_metadata text, e_occurred timestamptz,
    r_scope text, r_key text, r_fingerprint text, r_status int, r_answer text,
    d_command_id uuid, d_command text, d_sealed text, d_facts text, d_rules text[], d_book text,
    out stored_at bigint, out stamp timestamptz)
language sql volatile security definer
set search_path = log, pg_temp
set enable_seqscan = off
as $$
    with head as (
        update log.counter c set position = c.position + 1, recorded_at = greatest(clock_timestamp(), c.recorded_at)
        returning c.position, c.recorded_at
    ), request as (
        insert into log.request (scope, key, fingerprint, status, answer, first_position, last_position)
        select r_scope, r_key, r_fingerprint, r_status, r_answer::json, h.position, h.position
        from head h where r_key is not null
    ), decision as (
        insert into log.decision (position, command_id, command, sealed, facts, rules, book)
        select h.position, d_command_id, d_command, d_sealed::json, d_facts::json, d_rules, d_book
        from head h where d_command_id is not null
    )
    insert into log.event (position, stream, sequence, event_id, name, revision, payload, metadata, occurred_at, recorded_at)
    select h.position, e_stream,
           case when e_sequence = 0
                     or exists (select from log.event x where x.stream = e_stream and x.sequence = e_sequence - 1)
                then e_sequence end,
           e_id, e_name, e_revision, e_payload::json, e_metadata::json, e_occurred, h.recorded_at
    from head h
    returning position, recorded_at
$$;

-- A call carries a batch of units; each unit is stored whole or not at all, and a refused unit does not hinder its
-- neighbours. Units are numbered from 1; array elements belong to the unit in e_unit / h_unit. `parts` carries what goes
-- with the events, each part naming the ordinal e of an event of its unit.
create function log.append(
    h_unit int[], h_stream text[], h_next bigint[],
    e_unit int[], e_stream text[], e_sequence bigint[], e_id uuid[], e_name text[], e_revision int[],
    e_payload text[], e_metadata text[], e_occurred timestamptz[],
    parts jsonb,
    out first_position bigint, out stamp timestamptz, out refused jsonb)
language plpgsql volatile security definer
set search_path = log, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
    size int := cardinality(e_unit);
    head bigint;
    last timestamptz;
    bad  int[];
    pos  bigint[];
    n    int;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'log.append runs in read committed only: it must see what was committed while it waited';
    end if;
    -- Taking the lock and moving the head are one statement; what is not stored in the end is taken back below.
    update log.counter c set position = c.position + size, recorded_at = greatest(clock_timestamp(), c.recorded_at)
    returning old.position, old.recorded_at, new.recorded_at into head, last, stamp;
    first_position := head + 1;

    -- At most two rounds: the first stores all units or none, and only if none, the second stores those that fit.
    -- Elements are taken by subscript, for unnest in FROM would set up a store of its own for each array.
    if parts is not null then
        bad := log.unfit(parts, e_unit, e_stream);
    end if;
    loop
        if bad is not null then
            bad := log.misplaced(h_unit, h_stream, h_next, e_unit, e_id, bad);
            refused := log.verdicts(bad, parts, e_unit, e_stream, e_id);
            select array_agg(head + s.rank order by s.i) into pos
            from (select i, sum((e_unit[i] <> all (bad))::int) over (order by i) as rank
                  from generate_series(1, size) as i) s;
        end if;
        insert into log.event (position, stream, sequence, event_id, name, revision, payload, metadata, occurred_at, recorded_at)
        select coalesce(pos[e.i], head + e.i), e_stream[e.i], e_sequence[e.i], e_id[e.i], e_name[e.i], e_revision[e.i],
               e_payload[e.i]::json, e_metadata[e.i]::json, e_occurred[e.i], stamp
        from (select generate_series(1, size) as i) e
        where case when bad is null then
            not exists (select from log.event x where x.event_id = any (e_id))
            and not exists (
                select from (select unnest(h_stream) as stream, unnest(h_next) as next) h
                where h.next <> coalesce((select x.sequence + 1 from log.event x where x.stream = h.stream
                                          order by x.sequence desc limit 1), 0))
            else e_unit[e.i] <> all (bad) end;
        get diagnostics n = row_count;
        exit when n = size or bad is not null;
        bad := '{}';
    end loop;

    if parts is not null and n > 0 then
        perform log.write_parts(parts, e_unit, e_stream, bad, pos, head, stamp);
    end if;
    if n < size then
        update log.counter set position = head + n, recorded_at = case when n > 0 then stamp else last end;
    end if;
end $$;

-- The units known to be bad, and those that do not fit: a stream has moved on, or an event of theirs is there already.
-- A repeated command may have been decided anew on streams that have moved on since, under the same event ids.
create function log.misplaced(
    h_unit int[], h_stream text[], h_next bigint[], e_unit int[], e_id uuid[], bad int[]) returns int[]
language sql volatile security definer
set search_path = log, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
    select coalesce(array_agg(distinct u), '{}') from (
        select unnest(bad) as u
        union all
        select h.unit from unnest(h_unit, h_stream, h_next) as h(unit, stream, next)
        where coalesce((select max(x.sequence) + 1 from log.event x where x.stream = h.stream), 0) <> h.next
        union all
        select e.unit from unnest(e_unit, e_id) as e(unit, id)
        where exists (select 1 from log.event x where x.event_id = e.id)
    ) misplaced
$$;

-- Claims of the batch that another stream holds and does not give up in the same unit.
create function log.taken(parts jsonb, e_unit int[], e_stream text[]) returns table (unit int, kind text)
language sql volatile security definer
set search_path = log, pg_temp
as $$
    select e_unit[c.e], x.kind from jsonb_to_recordset(parts -> 'claims') as c(e int, kind text, value text)
    join log.claim x using (kind, value)
    where x.stream <> e_stream[c.e] and not exists (
        select 1 from jsonb_to_recordset(parts -> 'releases') as r(e int, kind text, value text)
        where (e_unit[r.e], r.kind, r.value, e_stream[r.e]) = (e_unit[c.e], x.kind, x.value, x.stream))
$$;

-- Units whose claims, idempotency keys or new keys are already there.
create function log.unfit(parts jsonb, e_unit int[], e_stream text[]) returns int[]
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
    ) unfit
$$;

-- Why each bad unit was not stored now. A unit whose events are there already is not refused: it was stored before.
create function log.verdicts(bad int[], parts jsonb, e_unit int[], e_stream text[], e_id uuid[]) returns jsonb
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
        jsonb_build_object('unit', b.unit, 'verdict', 'conflict')))
    from unnest(bad) as b(unit)
$$;

create function log.write_parts(
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
    if parts ? 'keys' then
        insert into vault.subject_key (subject, epoch, wrapped, created_at)
        select k.subject, k.epoch, decode(k.wrapped, 'base64'), stamp
        from jsonb_to_recordset(parts -> 'keys') as k(e int, subject text, epoch int, wrapped text)
        where bad is null or e_unit[k.e] <> all (bad);
    end if;
end $$;

-- The second log, of the same make: own counter, own order, no gaps.
create function log.note(
    n_kind text[], n_actor text[], n_operation text[], n_rule text[], n_subject text[], n_detail text[])
returns bigint
language plpgsql volatile security definer
set search_path = log, pg_temp
as $$
declare
    head bigint;
    last timestamptz;
    now_ timestamptz;
begin
    select c.position, c.recorded_at into head, last from log.journal_counter c for update;
    now_ := greatest(clock_timestamp(), last);
    insert into log.journal (position, recorded_at, kind, actor, operation, rule, subject, detail)
    select head + j.ord, now_, j.kind, j.actor, j.operation, j.rule, j.subject, j.detail::json
    from unnest(n_kind, n_actor, n_operation, n_rule, n_subject, n_detail)
         with ordinality as j(kind, actor, operation, rule, subject, detail, ord);
    update log.journal_counter set position = head + cardinality(n_kind), recorded_at = now_;
    return head + 1;
end $$;

revoke all on all functions in schema log from public;
reset role;
