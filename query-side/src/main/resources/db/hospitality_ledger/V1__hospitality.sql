create table meal (
    hospitality_id      text primary key collate "C",
    state               text not null,
    customer_id         text,
    standing            text not null,
    organisation        text not null,
    form                text not null,
    hosted_by           text not null,
    restaurant          text not null,
    guests              integer not null,
    hosts               text[] not null,
    standard            numeric(18, 2) not null,
    purpose             text not null,
    specialist          text not null,
    department_at_table boolean not null,
    recipients          text[] not null,
    names               json,
    department          text not null,
    requested_by        text not null,
    requested_at        timestamptz not null,
    because             text,
    at                  timestamptz not null,
    planned             numeric(18, 2) not null,
    warnings            text[] not null,
    measures            json not null,
    approver            text,
    said_at             timestamptz,
    papers_due          timestamptz,
    papers_filed_at     timestamptz,
    papers_missed_at    timestamptz,
    decided_by          text,
    decided_at          timestamptz,
    clause              text,
    decided_because     text,
    came                integer,
    hosted              integer,
    bill_due            timestamptz,
    bill_missed_at      timestamptz,
    total               numeric(18, 2),
    drinks              numeric(18, 2),
    invoice             text,
    stated_by           text,
    stated_at           timestamptz,
    stated_in_time      boolean,
    reimbursable        numeric(18, 2),
    cuts                json,
    signed_by           text,
    statement_id        text,
    reimbursed          numeric(18, 2),
    settled_at          timestamptz,
    version             bigint not null,
    position            bigint not null
);
comment on table meal is 'Meals with guests that were ever asked for, as they stand now';
comment on column meal.state is 'requested, half-approved, approved, refused, withdrawn, held, not-held, billed, signed, settled or not-reimbursed';
comment on column meal.customer_id is 'Null for guests of an organisation without a card';
comment on column meal.standing is 'Where the guests stood when it was asked for: potential, ordinary or key';
comment on column meal.guests is 'How many were expected';
comment on column meal.hosts is 'Who of the house is to sit with them';
comment on column meal.standard is 'What a person is to cost, CNY';
comment on column meal.recipients is 'Contacts among the guests, by their ids, which say nothing of who they are';
comment on column meal.names is 'Who else was a guest, sealed';
comment on column meal.department is 'Of who asked';
comment on column meal.at is 'When it began, or is to begin';
comment on column meal.planned is 'The standard for all who were expected, CNY';
comment on column meal.warnings is 'Limits that do not bind and were exceeded, of the request or of the bill';
comment on column meal.approver is 'Who agreed in words; null where nobody did';
comment on column meal.decided_by is 'Who approved or refused it last';
comment on column meal.clause is 'The rule by which it was refused';
comment on column meal.came is 'Guests at table';
comment on column meal.hosted is 'Hosts at table';
comment on column meal.total is 'What it came to, CNY';
comment on column meal.reimbursable is 'What of that the house may pay, CNY';
comment on column meal.cuts is 'What not, and why';
comment on column meal.statement_id is 'The bill of the restaurant with which it was settled';
comment on column meal.reimbursed is 'What the house pays, CNY';
comment on column meal.version is 'The sequence of its newest event and one';
comment on column meal.position is 'The place in the log of its newest event';
create index meal_by_request on meal (requested_at desc, hospitality_id desc);
create index meal_by_customer on meal (customer_id, requested_at desc, hospitality_id desc);
create index meal_by_time on meal (at);

create table meal_history (like meal, valid tstzrange not null, known int8range not null);
comment on table meal_history is 'Meals as they stood at a time (valid) as known at a position of the log (known)';
create index meal_history_by_id on meal_history (hospitality_id);

create table statement (
    statement_id text primary key collate "C",
    restaurant   text not null,
    month        text not null,
    state        text not null,
    imported_by  text not null,
    imported_at  timestamptz not null,
    asked        numeric(18, 2) not null,
    lines        json not null,
    matches      json not null,
    differences  json not null,
    reviews      text[] not null,
    open         integer not null,
    agreed       numeric(18, 2),
    settled_by   text,
    settled_at   timestamptz,
    version      bigint not null,
    position     bigint not null
);
comment on table statement is 'Bills of restaurants for a month, as they stand now';
comment on column statement.month is 'As 2026-05';
comment on column statement.state is 'imported or settled';
comment on column statement.asked is 'What the restaurant asks for in all, CNY';
comment on column statement.lines is 'Its rows';
comment on column statement.matches is 'Rows and the meals they are for';
comment on column statement.differences is 'What does not fit';
comment on column statement.reviews is 'What was said to that, each as JSON';
comment on column statement.open is 'Differences to which nothing was said';
comment on column statement.agreed is 'What finance agreed to in all, CNY; null while it is not settled';
comment on column statement.version is 'The sequence of its newest event and one';
comment on column statement.position is 'The place in the log of its newest event';
create index statement_by_import on statement (imported_at desc, statement_id desc);

create table statement_history (like statement, valid tstzrange not null, known int8range not null);
comment on table statement_history is 'Bills as they stood at a time (valid) as known at a position of the log (known)';
create index statement_history_by_id on statement_history (statement_id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);
