-- The log: one table, one order, no gaps. Positions are given under one lock in the order of commit, so that a reader
-- who has seen position n has seen everything up to n, and a missing number is an alarm.

create schema if not exists log authorization keji_owner;
create schema vault authorization keji_keeper;
create schema work authorization keji_command;
comment on schema work is 'What the command side has to remember between commands: due list, imports, positions';
create schema read_side authorization keji_builder;
comment on schema read_side is 'Which build of each read model answers, and how far each has read';
do $$ begin execute format('grant create on database %I to keji_builder', current_database()); end $$;
set role keji_owner;

create table log.event (
    position    bigint primary key,
    stream      text not null collate "C",
    sequence    bigint not null check (sequence >= 0),
    event_id    uuid not null unique,
    name        text not null,
    revision    integer not null,
    payload     json not null,
    metadata    json not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    unique (stream, sequence)
);
comment on table log.event is 'What happened, in the order it was recorded; never changed, never deleted';
comment on column log.event.position is 'Number in the log: 1, 2, 3 … without gaps, in commit order';
comment on column log.event.occurred_at is 'When it happened (business time)';
comment on column log.event.recorded_at is 'When it was recorded; never falls as position rises';
create index event_recorded_at on log.event using brin (recorded_at);

create table log.counter (
    only_row    boolean primary key default true,
    position    bigint not null,
    recorded_at timestamptz not null
) with (fillfactor = 10);
-- That there is one row is kept by a trigger, for a check would be planned anew at every append.
comment on table log.counter is 'Head of the log; locking its row is what puts appends in order';
insert into log.counter values (true, 0, '-infinity');

create table log.claim (
    kind     text not null collate "C",
    value    text not null collate "C",
    stream   text not null,
    position bigint not null,
    primary key (kind, value)
);
comment on table log.claim is 'Values that only one stream may hold, such as a complaint number';

create table log.request (
    scope       text not null collate "C",
    key         text not null collate "C",
    fingerprint text not null,
    status      integer not null,
    answer      json not null,
    first_position bigint not null,
    last_position  bigint not null,
    primary key (scope, key)
);
comment on table log.request is 'Idempotency keys that were answered: who and where (scope), body (fingerprint), answer';

create table log.decision (
    position   bigint primary key,
    command_id uuid not null,
    command    text not null,
    sealed     json not null,
    facts      json not null,
    rules      text[] not null,
    book       text not null
);
comment on table log.decision is 'What each command rested on: the sealed command, facts, rules tried, edition of the policy book';

create table log.subject (
    subject  text not null collate "C",
    position bigint not null,
    primary key (subject, position)
);
comment on table log.subject is 'Which events hold sealed data of which person';

create table log.journal (
    position    bigint primary key,
    recorded_at timestamptz not null,
    kind        text not null check (kind in ('refused', 'opened')),
    actor       text not null,
    operation   text not null,
    rule        text,
    subject     text,
    detail      json not null
);
comment on table log.journal is 'The second log: refusals, and openings of personal data, written before the answer goes out';

create table log.journal_counter (like log.counter including all);
insert into log.journal_counter values (true, 0, '-infinity');

reset role;
set role keji_keeper;

create table vault.subject_key (
    subject    text primary key collate "C",
    epoch      integer not null,
    wrapped    bytea not null,
    created_at timestamptz not null
);
comment on table vault.subject_key is 'The key of each person, wrapped by the master key, which is not in this database';
grant usage on schema vault to keji_owner;
grant select, insert on vault.subject_key to keji_owner;

reset role;
