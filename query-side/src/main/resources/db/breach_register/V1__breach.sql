create table breach (
    breach_id   text primary key collate "C",
    state       text not null,
    rule        text not null,
    concerned   text not null,
    department  text not null,
    reported_by text not null,
    happened_at timestamptz not null,
    reported_at timestamptz not null,
    answer_due  timestamptz not null,
    account     json not null,
    answered_at timestamptz,
    in_time     boolean,
    answer      json,
    decided_at  timestamptz,
    decided_by  text,
    finding     text,
    sanction    text,
    version     bigint not null,
    position    bigint not null
);
comment on table breach is 'Every reported breach of the regulations as it stands now';
comment on column breach.state is 'reported, answered or decided';
comment on column breach.rule is 'The rule of the handbook that was not kept';
comment on column breach.concerned is 'The employee who is to answer it';
comment on column breach.happened_at is 'When the rule was not kept';
comment on column breach.reported_at is 'When the report was recorded';
comment on column breach.answer_due is 'Last moment in time for the answer';
comment on column breach.account is 'What happened, sealed; opened only through the API, and logged';
comment on column breach.in_time is 'Whether it was answered in time; null while it is not answered';
comment on column breach.answer is 'What was answered, sealed; opened only through the API, and logged';
comment on column breach.finding is 'founded or unfounded; null while it is not decided';
comment on column breach.sanction is 'What follows for whom it concerns; null if nothing does';
create index breach_by_report on breach (reported_at desc, breach_id desc);
create index breach_by_concerned on breach (concerned, reported_at desc, breach_id desc);
create index breach_by_reporter on breach (reported_by, reported_at desc, breach_id desc);

create table breach_history (like breach, valid tstzrange not null, known int8range not null);
comment on table breach_history is 'Breaches as they stood at a time (valid) as known at a position of the log (known)';
create index breach_history_by_id on breach_history (breach_id);
