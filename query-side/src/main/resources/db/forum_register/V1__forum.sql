create table forum (
    forum_id          text primary key collate "C",
    half_year         text not null,
    state             text not null,
    topic             text not null,
    day               date not null,
    venue             text not null,
    in_charge         text not null,
    department        text not null,
    planned_by        text not null,
    planned_at        timestamptz not null,
    because           text,
    seed              text,
    known_to          bigint,
    drawn_at          timestamptz,
    drawn_by          text,
    invited           text[] not null,
    departments       text[] not null,
    open_questions    integer not null,
    held_on           date,
    came              integer,
    minutes_due       timestamptz,
    minutes_missed_at timestamptz,
    minutes_at        timestamptz,
    minutes_in_time   boolean,
    minutes           json,
    ended_at          timestamptz,
    ended_by          text,
    ended_because     text,
    version           bigint not null,
    position          bigint not null
);
comment on table forum is 'Forums with customers, as they stand now';
comment on column forum.half_year is 'For which it counts, as 2026-H1';
comment on column forum.state is 'planned, invited, held, closed or cancelled';
comment on column forum.day is 'For which it was planned, in the zone of the house';
comment on column forum.venue is 'Where, in words';
comment on column forum.in_charge is 'The executive or the department that organises it';
comment on column forum.department is 'Of who planned it';
comment on column forum.seed is 'From which the order of the guests within each stratum follows; null while none were drawn';
comment on column forum.known_to is 'The position of the log up to which customers were known when guests were drawn';
comment on column forum.invited is 'Customers who were ever invited, by their ids';
comment on column forum.departments is 'That were ever asked something';
comment on column forum.open_questions is 'How many questions are not answered';
comment on column forum.held_on is 'The day on which it took place; null while it did not';
comment on column forum.came is 'How many customers came';
comment on column forum.minutes is 'What was said there, sealed';
comment on column forum.version is 'The sequence of its newest event and one';
comment on column forum.position is 'The place in the log of its newest event';
create index forum_by_planning on forum (planned_at desc, forum_id desc);
create index forum_by_half_year on forum (half_year);
create index forum_by_guest on forum using gin (invited);

create table forum_history (like forum, valid tstzrange not null, known int8range not null);
comment on table forum_history is 'Forums as they stood at a time (valid) as known at a position of the log (known)';
create index forum_history_by_id on forum_history (forum_id);

create table stratum (
    id              text primary key collate "C",
    forum_id        text not null collate "C",
    stratum         integer not null,
    standing        text not null,
    kind            text not null,
    account_manager text not null,
    customers       integer not null,
    drawn           integer not null
);
comment on table stratum is 'The frames from which guests of forums were drawn, stratum by stratum';
comment on column stratum.stratum is 'Its number within the frame, from 1';
comment on column stratum.standing is 'potential, ordinary or key';
comment on column stratum.kind is 'organisation or person';
comment on column stratum.customers is 'How many customers of it were served';
comment on column stratum.drawn is 'How many of them were put on the list';
create index stratum_by_forum on stratum (forum_id);

create table stratum_history (like stratum, valid tstzrange not null, known int8range not null);
comment on table stratum_history is 'Strata as they stood at a time (valid) as known at a position of the log (known)';
create index stratum_history_by_id on stratum_history (id);
create index stratum_history_by_forum on stratum_history (forum_id);

create table guest (
    id               text primary key collate "C",
    forum_id         text not null collate "C",
    place            integer not null,
    customer_id      text not null collate "C",
    standing         text not null,
    kind             text not null,
    account_manager  text not null,
    state            text not null,
    stands_in_for    text,
    declined_by      text,
    declined_at      timestamptz,
    declined_because text,
    replaced_by      text
);
comment on table guest is 'Customers who were drawn for a forum, with the stratum for which they were, as it was then';
comment on column guest.place is 'In the list; those in reserve follow those who were invited';
comment on column guest.state is 'reserve, invited, declined or came';
comment on column guest.stands_in_for is 'Who declined, and whose place it took';
comment on column guest.declined_by is 'Who said that it would not come; null if it did not decline';
comment on column guest.replaced_by is 'Who took its place; null if it did not decline, or nobody of the stratum was left';
create index guest_by_forum on guest (forum_id);
create index guest_by_customer on guest (customer_id);

create table guest_history (like guest, valid tstzrange not null, known int8range not null);
comment on table guest_history is 'Guests as they stood at a time (valid) as known at a position of the log (known)';
create index guest_history_by_id on guest_history (id);
create index guest_history_by_forum on guest_history (forum_id);

create table question (
    id               text primary key collate "C",
    forum_id         text not null collate "C",
    question         integer not null,
    words            text not null,
    asked_by         text,
    department       text not null,
    raised_at        timestamptz not null,
    answer_due       timestamptz not null,
    answer_missed_at timestamptz,
    answer           text,
    answered_by      text,
    answered_at      timestamptz,
    answered_in_time boolean
);
comment on table question is 'Questions raised at forums, and what was answered';
comment on column question.question is 'Its number among those of the forum, from 1';
comment on column question.asked_by is 'The customer; null where nobody noted who it was';
comment on column question.department is 'Which is responsible for the answer';
comment on column question.answer_missed_at is 'When it was noted that the time for the answer had passed';
create index question_by_forum on question (forum_id);
create index question_open on question (department, answer_due) where answered_at is null;

create table question_history (like question, valid tstzrange not null, known int8range not null);
comment on table question_history is 'Questions as they stood at a time (valid) as known at a position of the log (known)';
create index question_history_by_id on question_history (id);
create index question_history_by_forum on question_history (forum_id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);
