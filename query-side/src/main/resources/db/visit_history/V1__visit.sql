create table visit (
    visit_id         text primary key collate "C",
    plan_id          text not null collate "C",
    customer_id      text not null collate "C",
    state            text not null,
    purpose          text not null,
    goal             text not null,
    territory        text,
    minutes          integer not null,
    check_list       text[] not null,
    way_in           text,
    way_in_words     text,
    day              date not null,
    starts_at        text,
    place_of_day     integer not null,
    follows          text,
    addition         boolean not null,
    moves            integer not null,
    why              text,
    why_words        text,
    to_month         text,
    reassigned_to    text,
    taken_up_by      text,
    started_at       timestamptz,
    ended_at         timestamptz,
    report_due       timestamptz,
    report_missed_at timestamptz,
    reported_at      timestamptz,
    in_time          boolean,
    training_minutes integer,
    satisfaction     integer,
    met              text[],
    outcome          json,
    talk             json,
    next_on          date,
    next_left_open   text,
    urgent_due       timestamptz,
    urgent_noted_at  timestamptz,
    urgent_noted_by  text,
    urgent_in_time   boolean,
    version          bigint not null,
    position         bigint not null
);
comment on table visit is 'Every visit that was ever planned, as it stands now';
comment on column visit.plan_id is 'The plan of an account manager and a month it stands in';
comment on column visit.state is 'planned, under-way, ended, reported, missed, cancelled, postponed, reassigned or removed';
comment on column visit.minutes is 'How long it is expected to take';
comment on column visit.starts_at is 'By the clock of the house; null where only the order of the day is planned';
comment on column visit.place_of_day is 'Its place among the visits of the day, from 1';
comment on column visit.follows is 'The visit it takes up; null if none';
comment on column visit.addition is 'Whether it was added after the plan was approved';
comment on column visit.moves is 'How often it stood elsewhere in the month before';
comment on column visit.why is 'The reason from the list for which it does not take place here';
comment on column visit.to_month is 'The month it was postponed to, as 2026-07';
comment on column visit.taken_up_by is 'The visit that takes it up; null while none does';
comment on column visit.report_due is 'The last moment in time for its report';
comment on column visit.in_time is 'Whether it was reported in time; null while it is not reported';
comment on column visit.training_minutes is 'How long people were trained';
comment on column visit.satisfaction is 'As voiced, from 1 to 5';
comment on column visit.met is 'The contacts who were met, by their ids';
comment on column visit.outcome is 'What others act on, as the log has it';
comment on column visit.talk is 'What was said, sealed as it lies in the log';
comment on column visit.next_on is 'The day agreed for the next visit';
comment on column visit.next_left_open is 'The rule for which the next visit could not be booked; null if it was, or will be';
comment on column visit.urgent_due is 'The last moment in time for a superior to take note; null if nothing is urgent';
comment on column visit.version is 'The sequence of its newest event in its plan and one';
comment on column visit.position is 'The place in the log of its newest event';
create index visit_by_day on visit (day desc, visit_id desc);
create index visit_by_customer on visit (customer_id, day desc, visit_id desc);
create index visit_by_plan on visit (plan_id, day, place_of_day);
create index visit_unreported on visit (report_due) where reported_at is null;
create index visit_urgent on visit (urgent_due) where urgent_noted_at is null;

create table visit_history (like visit, valid tstzrange not null, known int8range not null);
comment on table visit_history is 'Visits as they stood at a time (valid) as known at a position of the log (known)';
create index visit_history_by_id on visit_history (visit_id);
create index visit_history_by_plan on visit_history (plan_id);

create table plan (
    plan_id                   text primary key collate "C",
    account_manager           text not null,
    month                     date not null,
    state                     text not null,
    opened_at                 timestamptz not null,
    submitted_by              text,
    submitted_at              timestamptz,
    left_out                  json,
    approved_by               text,
    approved_at               timestamptz,
    revisions                 integer not null,
    awaits_remark             boolean not null,
    remark                    text,
    measures_planned          integer,
    measures_done             integer,
    measures_missed           integer,
    measures_cancelled        integer,
    measures_postponed        integer,
    measures_reassigned       integer,
    measures_reports_in_time  integer,
    measures_completion       numeric(5, 4),
    version                   bigint not null,
    position                  bigint not null
);
comment on table plan is 'The plan of each account manager''s visits in a month';
comment on column plan.month is 'Its first day';
comment on column plan.state is 'draft, submitted, approved, running or closed';
comment on column plan.left_out is 'Customers whom it does not visit, and why';
comment on column plan.approved_by is 'Null where the policy book asks for nobody''s approval';
comment on column plan.revisions is 'How often it was changed after its approval';
comment on column plan.awaits_remark is 'Whether somebody else changed it, and the account manager said nothing yet';
comment on column plan.measures_completion is 'Done by planned; null where nothing was planned';
create index plan_by_opening on plan (opened_at desc, plan_id desc);
create index plan_by_manager on plan (account_manager, month);

create table plan_history (like plan, valid tstzrange not null, known int8range not null);
comment on table plan_history is 'Plans as they stood at a time (valid) as known at a position of the log (known)';
create index plan_history_by_id on plan_history (plan_id);

create table finding (
    id            text primary key collate "C",
    visit_id      text not null collate "C",
    plan_id       text not null collate "C",
    finding       integer not null,
    department    text not null,
    subject       text not null,
    content       json not null,
    passed_on_at  timestamptz not null,
    answer_due    timestamptz not null,
    unanswered_at timestamptz,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    in_time       boolean,
    version       bigint not null,
    position      bigint not null
);
comment on table finding is 'Findings of visits that departments were told of, and what they do about them';
comment on column finding.finding is 'Its number on the visit, from 1';
comment on column finding.department is 'Which department was told';
comment on column finding.content is 'What was found, sealed as it lies in the log';
comment on column finding.answer_due is 'The last moment in time for the answer';
comment on column finding.unanswered_at is 'When it was noted that nobody answered in time; null if it was not';
comment on column finding.in_time is 'Whether it was answered in time; null while it is not answered';
comment on column finding.version is 'The sequence of its newest event in the plan and one';
comment on column finding.position is 'The place in the log of its newest event';
create index finding_by_time on finding (passed_on_at desc, id desc);
create index finding_by_department on finding (department, passed_on_at desc, id desc);
create index finding_unanswered on finding (answer_due) where in_time is null;

create table finding_history (like finding, valid tstzrange not null, known int8range not null);
comment on table finding_history is 'Findings as they stood at a time (valid) as known at a position of the log (known)';
create index finding_history_by_id on finding_history (id);

create table prospect (
    id           text primary key collate "C",
    visit_id     text not null collate "C",
    plan_id      text not null collate "C",
    organisation text not null,
    words        text,
    met_at       timestamptz not null
);
comment on table prospect is 'Who was met on visits and may become a customer';
create index prospect_by_time on prospect (met_at desc, id desc);

create table prospect_history (like prospect, valid tstzrange not null, known int8range not null);
comment on table prospect_history is 'Prospects as known at a time (valid) and at a position of the log (known)';
create index prospect_history_by_id on prospect_history (id);

create table step (
    position    bigint primary key,
    visit_id    text not null collate "C",
    plan_id     text not null collate "C",
    what        text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text not null,
    day         date,
    why         text,
    reason      text
);
comment on table step is 'Every step of every visit, from the plan to the report';
comment on column step.what is 'The lasting name of the event';
comment on column step.day is 'Where it puts the visit; null where it leaves it where it is';
create index step_by_visit on step (visit_id, position);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);

create table served (
    customer_id text primary key collate "C",
    standing    text not null,
    active      boolean not null,
    since       timestamptz not null
);
comment on table served is 'How often each customer is to be visited rests on this';
comment on column served.standing is 'potential, ordinary or key';
comment on column served.active is 'false while the customer is no longer served';
comment on column served.since is 'When the house came to know them';

create table served_history (like served, valid tstzrange not null, known int8range not null);
comment on table served_history is 'Standing of customers at a time (valid) as known at a position of the log (known)';
create index served_history_by_id on served_history (customer_id);
