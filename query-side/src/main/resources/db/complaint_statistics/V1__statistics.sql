create table contribution (
    complaint_id    text primary key collate "C",
    channel         text not null,
    product         text not null,
    kind            text not null,
    department      text not null,
    month           text not null,
    timely          text not null,
    disputed        text not null,
    received_at     timestamptz not null,
    due_at          timestamptz not null,
    acknowledged_at timestamptz,
    in_time         boolean
);
comment on table contribution is 'What each complaint contributes to the statistics now; no persons';
comment on column contribution.month is 'Month of receipt where the house counts months';

create table contribution_history (like contribution, valid tstzrange not null, known int8range not null);
comment on table contribution_history is 'What each complaint contributed at a time (valid) as known at a position of the log (known)';
create index contribution_history_by_id on contribution_history (complaint_id);
