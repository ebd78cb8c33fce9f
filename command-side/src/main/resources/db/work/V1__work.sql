-- What the command side has to remember between commands. All of it can be made again from the log or by the sender.

create table work.token (
    processor  text not null,
    segment    integer not null,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    primary key (processor, segment)
);
comment on table work.token is 'How far the due list and the policies have read';

create table work.due (
    item     text primary key,
    kind     text not null,
    stream   text not null,
    due_at   timestamptz not null,
    position bigint not null
);
comment on table work.due is 'What is due when; drained into commands once the time has passed';
create index due_by_time on work.due (due_at);

create table work.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
comment on table work.scheduled_tasks is 'Tasks of the scheduler, one node at a time';
create index scheduled_tasks_execution on work.scheduled_tasks (execution_time);

create table work.operation (
    id          text primary key,
    kind        text not null,
    started_by  text not null,
    fingerprint text not null,
    rehearsal   boolean not null,
    state       text not null check (state in ('running', 'succeeded', 'failed', 'interrupted')),
    total       integer not null,
    stored      integer not null default 0,
    known       integer not null default 0,
    refused     integer not null default 0,
    started_at  timestamptz not null,
    seen_at     timestamptz not null,
    header      text not null
);
comment on table work.operation is 'Imports: how far each is and how it ended';

create table work.refused_row (
    operation text not null references work.operation on delete cascade,
    line      bigint not null,
    row       text not null,
    rule      text not null,
    rule_name text not null,
    pointer   text not null,
    primary key (operation, line)
);
comment on table work.refused_row is 'Exactly the rows an import refused, each with the rule';
