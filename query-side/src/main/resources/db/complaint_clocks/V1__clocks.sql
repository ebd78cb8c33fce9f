create table clock (
    id           text primary key collate "C",
    complaint_id text not null collate "C",
    clock        text not null,
    responsible  text,
    department   text,
    started_at   timestamptz not null,
    due_at       timestamptz,
    allowance    bigint,
    pauses       text[] not null,
    paused_at    timestamptz,
    stopped_at   timestamptz,
    cancelled    boolean not null,
    missed_at    timestamptz,
    level        text,
    escalates_at timestamptz
);
comment on table clock is 'Every clock of every complaint as it stands now: one for each step that has a time';
comment on column clock.clock is 'What it runs for: first-answer, resolution, action-2 …';
comment on column clock.responsible is 'Who is responsible; null where it is the owner of the complaint';
comment on column clock.due_at is 'Last moment in time, counting the pauses that are over; null while no target is set';
comment on column clock.allowance is 'Time it has, in microseconds, pauses not counted';
comment on column clock.pauses is 'When it stood still: intervals by ISO 8601, an open one ends in dots';
comment on column clock.paused_at is 'Since when it stands still; null if it does not';
comment on column clock.missed_at is 'First moment that was late, once that was noted';
comment on column clock.level is 'The last one who was told that it is late';
create index clock_by_complaint on clock (complaint_id);
create index clock_open_by_due on clock (due_at, id) where stopped_at is null;

create table clock_history (like clock, valid tstzrange not null, known int8range not null);
comment on table clock_history is 'Every clock as it stood at a time (valid) as known at a position of the log (known)';
create index clock_history_by_id on clock_history (id);
create index clock_history_by_complaint on clock_history (complaint_id);

create table holder (
    complaint_id text primary key collate "C",
    number       text not null,
    owner        text,
    department   text,
    kind         text
);
comment on table holder is 'Whose complaint it is';

create table holder_history (like holder, valid tstzrange not null, known int8range not null);
comment on table holder_history is 'Whose complaint it was at a time (valid) as known at a position of the log (known)';
create index holder_history_by_id on holder_history (complaint_id);
