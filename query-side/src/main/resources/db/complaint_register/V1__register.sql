create table complaint (
    complaint_id            text primary key collate "C",
    number                  text not null,
    channel                 text not null,
    product                 text,
    kind                    text,
    department              text,
    customer_id             text,
    past                    boolean not null,
    response                text,
    timely                  text,
    disputed                text,
    issue                   text,
    content                 json,
    complainant             json,
    owner                   text,
    offered_to              text,
    state                   text not null,
    severity                text,
    urgency                 text,
    informs                 text,
    responsibility          text,
    cause                   text,
    concerned               text,
    received_at             timestamptz not null,
    due_at                  timestamptz not null,
    acknowledged_at         timestamptz,
    resolution_due          timestamptz,
    answered_at             timestamptz,
    ended_at                timestamptz,
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
    answers                 integer not null,
    reopened                integer not null,
    accepted                boolean,
    satisfaction            integer,
    improvement             text,
    version                 bigint not null,
    position                bigint not null
);
comment on table complaint is 'Every complaint as it stands now';
comment on column complaint.due_at is 'Last moment in time for the first answer';
comment on column complaint.offered_to is 'Who was asked to take the complaint and has not answered yet';
comment on column complaint.resolution_due is 'Last moment in time for the resolution, pauses that are over counted';
comment on column complaint.answered_at is 'When the latest answer was given; null while the complaint is open again';
comment on column complaint.ended_at is 'When it was closed or withdrawn';
comment on column complaint.informs is 'Roles that must know of it promptly, by the latest assessment';
comment on column complaint.content is 'What was said, sealed; opened only through the API, and logged';
comment on column complaint.resolution_allowance is 'Time to resolve in microseconds, pauses not counted';
comment on column complaint.resolution_pauses is 'When the clock stood still: intervals by ISO 8601, an open one ends in dots';
create index complaint_by_receipt on complaint (received_at desc, complaint_id desc);
create index complaint_by_owner on complaint (owner, received_at desc, complaint_id desc);
create index complaint_by_department on complaint (department, received_at desc, complaint_id desc);

create table complaint_history (like complaint, valid tstzrange not null, known int8range not null);
comment on table complaint_history is 'Every complaint as it was at a time (valid) as known at a position of the log (known)';
create index complaint_history_by_id on complaint_history (complaint_id);

create table action (
    id                     text primary key collate "C",
    complaint_id           text not null collate "C",
    action                 integer not null,
    kind                   text not null,
    description            text not null,
    responsible_department text not null,
    responsible            text not null,
    verifier               text not null,
    progress               text not null,
    due_at                 timestamptz not null,
    attempts               integer not null,
    carried_out_by         text,
    carried_out_at         timestamptz,
    verified_at            timestamptz
);
comment on table action is 'Corrective and preventive actions as they stand now';
create index action_by_complaint on action (complaint_id, action);

create table action_history (like action, valid tstzrange not null, known int8range not null);
comment on table action_history is 'Every action as it was at a time (valid) as known at a position of the log (known)';
create index action_history_by_id on action_history (id);
create index action_history_by_complaint on action_history (complaint_id);

create table step (
    position     bigint primary key,
    complaint_id text not null collate "C",
    sequence     bigint not null,
    what         text not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text not null,
    reason       text,
    text         json
);
comment on table step is 'What happened to each complaint, step by step';
comment on column step.text is 'What was found, answered, noted or said, sealed; opened only through the API, and logged';
create index step_by_complaint on step (complaint_id, position);
