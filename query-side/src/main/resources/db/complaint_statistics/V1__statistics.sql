create table contribution (
    complaint_id            text primary key collate "C",
    channel                 text not null,
    product                 text not null,
    kind                    text not null,
    department              text not null,
    month                   text not null,
    timely                  text not null,
    disputed                text not null,
    severity                text not null,
    responsibility          text not null,
    cause                   text not null,
    received_at             timestamptz not null,
    due_at                  timestamptz,
    acknowledged_at         timestamptz,
    in_time                 boolean,
    resolution_due          timestamptz,
    resolved_at             timestamptz,
    resolved_in_time        boolean,
    resolution_runs         boolean not null,
    first_answer_started_at timestamptz not null,
    first_answer_allowance  bigint,
    first_answer_pauses     text[] not null,
    first_answer_stopped_at timestamptz,
    first_answer_cancelled  boolean not null,
    resolution_started_at   timestamptz not null,
    resolution_allowance    bigint,
    resolution_pauses       text[] not null,
    resolution_stopped_at   timestamptz,
    resolution_cancelled    boolean not null,
    late_before             boolean not null,
    reopened                integer not null
);
comment on table contribution is 'What each complaint contributes to the statistics now; no persons';
comment on column contribution.month is 'Month of receipt where the house counts months';
comment on column contribution.resolved_in_time is 'Whether every answer was in time; null while none stands';
comment on column contribution.late_before is 'Whether the resolution was late in an earlier round';
comment on column contribution.resolution_allowance is 'Time to resolve in microseconds, pauses not counted';

create table contribution_history (like contribution, valid tstzrange not null, known int8range not null);
comment on table contribution_history is 'What each complaint contributed at a time (valid) as known at a position of the log (known)';
create index contribution_history_by_id on contribution_history (complaint_id);
