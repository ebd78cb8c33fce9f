create table link (
    stream      text primary key collate "C",
    customer_id text collate "C",
    goes_on_in  text collate "C"
);
comment on table link is 'Which customer a stream concerns: a complaint, a promise, the card itself';
comment on column link.customer_id is 'Null if it concerns none, or nobody knows whom';
comment on column link.goes_on_in is 'Of a merged card, the one that goes on in its place';
create index link_by_customer on link (customer_id);
create index link_by_merger on link (goes_on_in) where goes_on_in is not null;

create table link_history (like link, valid tstzrange not null, known int8range not null);
comment on table link_history is 'Whom streams concerned at a time (valid) as known at a position of the log (known)';
create index link_history_by_id on link_history (stream);
create index link_history_by_customer on link_history (customer_id);
create index link_history_by_merger on link_history (goes_on_in) where goes_on_in is not null;

create table step (
    position    bigint primary key,
    stream      text not null collate "C",
    sequence    bigint not null,
    kind        text not null,
    what        text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text not null,
    reason      text
);
comment on table step is 'What happened in streams that may concern a customer, one line an event; nothing of what was said';
comment on column step.kind is 'What it belongs to: customer, complaint and so on';
comment on column step.what is 'The lasting name of the event';
create index step_by_stream on step (stream, occurred_at desc, position desc);
