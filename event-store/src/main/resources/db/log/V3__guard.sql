-- Nobody rewrites the log: not by grant, and not by trigger either, for those whom grants do not bind.

set role keji_owner;

create function log.refuse_change() returns trigger
language plpgsql
set search_path = log, pg_temp
as $$
begin
    raise exception 'log.% is never changed: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['event', 'decision', 'subject', 'request', 'journal'] loop
        execute format('create trigger never_change before update or delete on log.%I
                        for each row execute function log.refuse_change()', t);
        execute format('create trigger never_empty before truncate on log.%I
                        for each statement execute function log.refuse_change()', t);
        execute format('alter table log.%I enable always trigger never_change', t);
        execute format('alter table log.%I enable always trigger never_empty', t);
    end loop;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['counter', 'journal_counter'] loop
        execute format('create trigger one_row before insert or delete or truncate on log.%I
                        for each statement execute function log.refuse_change()', t);
        execute format('alter table log.%I enable always trigger one_row', t);
    end loop;
end $$;

grant usage on schema log to keji_command, keji_builder, keji_query;
grant select on log.event, log.counter, log.request to keji_command;
grant execute on function log.append, log.append_one, log.note to keji_command;
grant select on log.event, log.counter to keji_builder;
grant select on log.event, log.counter, log.decision, log.journal to keji_query;
grant execute on function log.note to keji_query;
reset role;
