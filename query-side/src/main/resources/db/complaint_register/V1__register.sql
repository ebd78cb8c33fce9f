create table complaint (
    complaint_id    text primary key collate "C",
    number          text not null,
    channel         text not null,
    product         text,
    kind            text,
    department      text,
    customer_id     text,
    owner           text,
    offered_to      text,
    state           text not null,
    severity        text,
    urgency         text,
    resolution_due  timestamptz,
    informs         text,
    received_at     timestamptz not null,
    due_at          timestamptz not null,
    acknowledged_at timestamptz,
    in_time         boolean,
    missed_noted    boolean not null,
    past            boolean not null,
    response        text,
    timely          text,
    disputed        text,
    issue           text,
    content         json,
    complainant     json,
    version         bigint not null,
    position        bigint not null
);
comment on table complaint is 'Every complaint as it stands now';
comment on column complaint.due_at is 'Last moment in time for the first answer';
comment on column complaint.offered_to is 'Who was asked to take the complaint and has not answered yet';
comment on column complaint.resolution_due is 'Last moment in time for the resolution, by the latest assessment';
comment on column complaint.informs is 'Roles that must know of it promptly, by the latest assessment';
comment on column complaint.content is 'What was said, sealed; opened only through the API, and logged';
create index complaint_by_receipt on complaint (received_at desc, complaint_id desc);
create index complaint_by_owner on complaint (owner, received_at desc, complaint_id desc);
create index complaint_by_department on complaint (department, received_at desc, complaint_id desc);

create table complaint_history (like complaint, valid tstzrange not null, known int8range not null);
comment on table complaint_history is 'Every complaint as it was at a time (valid) as known at a position of the log (known)';
create index complaint_history_by_id on complaint_history (complaint_id);

create table step (
    position     bigint primary key,
    complaint_id text not null collate "C",
    sequence     bigint not null,
    what         text not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text not null,
    reason       text
);
comment on table step is 'What happened to each complaint, step by step';
create index step_by_complaint on step (complaint_id, position);
