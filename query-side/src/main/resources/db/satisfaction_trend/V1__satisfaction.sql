create table follow_up (
    position     bigint primary key,
    complaint_id text not null collate "C",
    satisfaction integer not null check (satisfaction between 1 and 5),
    occurred_at  timestamptz not null,
    week         text not null,
    month        text not null
);
comment on table follow_up is 'What complainants said of their satisfaction when they were called back; no persons';
comment on column follow_up.satisfaction is 'From 1, very dissatisfied, to 5, very satisfied';
comment on column follow_up.week is 'Week of the call-back by ISO 8601 where the house counts days: 2026-W19';
create index follow_up_by_time on follow_up (occurred_at);
