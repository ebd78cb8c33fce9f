create table answer (
    position     bigint primary key,
    source       text not null,
    about        text not null collate "C",
    plan_id      text collate "C",
    department   text,
    satisfaction integer not null check (satisfaction between 1 and 5),
    occurred_at  timestamptz not null,
    week         text not null,
    month        text not null
);
comment on table answer is 'What customers said of their satisfaction when they were called back or visited; no persons';
comment on column answer.source is 'complaint or contact for the call-back after one, or visit';
comment on column answer.about is 'The complaint, the contact or the visit';
comment on column answer.plan_id is 'In whose plan the visit stands; null of what is no visit';
comment on column answer.department is 'Of that plan; null of what is no visit';
comment on column answer.satisfaction is 'From 1, very dissatisfied, to 5, very satisfied';
comment on column answer.week is 'Week in which it was told by ISO 8601 where the house counts days: 2026-W19';
create index answer_by_time on answer (occurred_at);

create table plan (
    position        bigint primary key,
    plan_id         text not null collate "C",
    account_manager text not null
);
comment on table plan is 'Whose plan of visits it is';
create index plan_by_id on plan (plan_id);
