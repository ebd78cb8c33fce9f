create table entry (
    id               text primary key collate "C",
    kind             text not null,
    customer_id      text not null collate "C",
    contact          text,
    owner            text not null,
    state            text not null,
    open             boolean not null,
    what             text not null,
    description      text,
    begun_at         timestamptz not null,
    due_at           timestamptz not null,
    first_due_at     timestamptz not null,
    moved            integer not null,
    answered_at      timestamptz,
    feasible         boolean,
    words            text,
    risk             text,
    risk_noted_at    timestamptz,
    tell_due         timestamptz,
    told_at          timestamptz,
    told_in_time     boolean,
    solution         text,
    ended_at         timestamptz,
    ended_by         text,
    ending_reason    text,
    promise_id       text,
    contract         text,
    version          bigint not null,
    position         bigint not null
);
comment on table entry is 'Every promise to a customer and every request of one as it stands now';
comment on column entry.kind is 'promise or request';
comment on column entry.contact is 'To whom it was promised, or who asked, by the id of the contact; null if the customer as such';
comment on column entry.owner is 'The employee who is responsible';
comment on column entry.state is
    'Of a promise open, kept, late, broken or withdrawn; of a request received, feasible, infeasible, promised, contracted, refused or withdrawn';
comment on column entry.open is 'Whether it has not ended; overdue is what is open after its due time';
comment on column entry.what is 'What was promised or wished for';
comment on column entry.description is 'What the wish is about; null for a promise';
comment on column entry.begun_at is 'When it was promised or asked for, whenever that became known';
comment on column entry.due_at is 'Last moment in time: the due time of a promise, the deadline of a request';
comment on column entry.first_due_at is 'The due time before it was ever moved';
comment on column entry.moved is 'How often the due time was moved';
comment on column entry.answered_at is 'When it was last said whether the wish can be met; null for a promise, and until then';
comment on column entry.words is 'What was said to that';
comment on column entry.risk is 'What threatens it, as noted last; null if nothing was';
comment on column entry.tell_due is 'Last moment at which telling the customer of the risk is prompt';
comment on column entry.told_at is 'When the customer was told of that risk; null while nobody did';
comment on column entry.told_in_time is 'Whether that was prompt';
comment on column entry.solution is 'What was offered to the customer then';
comment on column entry.ended_at is 'When it was kept, broken, taken up, refused or withdrawn; null while it is open';
comment on column entry.promise_id is 'The promise a request became';
comment on column entry.contract is 'The contract a request became';
comment on column entry.version is 'The sequence of its newest event and one';
comment on column entry.position is 'The place in the log of its newest event';
create index entry_by_beginning on entry (begun_at desc, id desc);
create index entry_by_owner on entry (owner, begun_at desc, id desc);
create index entry_by_customer on entry (customer_id, begun_at desc, id desc);
create index entry_open_by_due on entry (due_at) where open;

create table entry_history (like entry, valid tstzrange not null, known int8range not null);
comment on table entry_history is 'Entries as they stood at a time (valid) as known at a position of the log (known)';
create index entry_history_by_id on entry_history (id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);

create table due_move (
    position    bigint primary key,
    promise_id  text not null collate "C",
    due_before  timestamptz not null,
    due_after   timestamptz not null,
    occurred_at timestamptz not null,
    moved_by    text not null,
    reason      text
);
comment on table due_move is 'Every time a due time was moved: from when to when, by whom and why';
create index due_move_by_promise on due_move (promise_id, position);
