create table entry (
    position    bigint primary key,
    stream      text not null collate "C",
    sequence    bigint not null,
    what        text not null,
    actor       text not null,
    department  text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    reason      text,
    book        text not null,
    command_id  text not null,
    trace_id    text not null,
    history     boolean not null
);
comment on table entry is 'Who did what, when, why, to what, by which edition of the policy book';
create index entry_by_stream on entry (stream, position);
create index entry_by_actor on entry (actor, position);
