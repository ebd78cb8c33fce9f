create table contract (
    contract_id          text primary key collate "C",
    number               text not null,
    customer_id          text not null,
    arrival              text not null,
    department           text not null,
    account_manager      text not null,
    registered_by        text not null,
    registered_at        timestamptz not null,
    state                text not null,
    terms_product        text,
    terms_price          numeric(18, 2),
    terms_delivery       text,
    terms_service        text,
    terms_maintenance    text,
    asked                text[] not null,
    awaited              text[] not null,
    answer_due           timestamptz,
    open_change          integer,
    open_major           boolean,
    ends_on              date,
    ends_at              timestamptz,
    announce_by          timestamptz,
    signed_at            timestamptz,
    announced_at         timestamptz,
    announced_in_time    boolean,
    renewed_until        date,
    ended_at             timestamptz,
    ended_because        text,
    version              bigint not null,
    position             bigint not null
);
comment on table contract is 'Every contract that was ever registered, as it stands now';
comment on column contract.number is 'What the house calls it';
comment on column contract.arrival is 'How it came: paper, fax, phone, e-mail or in-person';
comment on column contract.department is 'Of who registered it';
comment on column contract.account_manager is 'Who looked after the customer when it was registered';
comment on column contract.state is 'unclear, under-review, in-force, fulfilled or terminated; in force also when ends_at has passed';
comment on column contract.terms_price is 'In CNY; as the other terms, null while it is not stated';
comment on column contract.asked is 'The departments that were ever asked to review it or told of its changes';
comment on column contract.awaited is 'The departments whose answer is missing now';
comment on column contract.answer_due is 'The last moment in time for their answers; null if none is missing';
comment on column contract.open_change is 'The number of the change that neither holds nor was dropped; null if there is none';
comment on column contract.open_major is 'Whether that change is reviewed again by every department';
comment on column contract.ends_on is 'The last day on which it holds; null if it has no end';
comment on column contract.ends_at is 'The midnight after that day; null while it is not signed';
comment on column contract.announce_by is 'The last moment in time to announce its renewal';
comment on column contract.announced_at is 'When its renewal was announced; null if it was not since it was last renewed';
comment on column contract.renewed_until is 'The last day it shall hold by the renewal that is open; null if none is';
comment on column contract.ended_because is 'Why it was given up';
create index contract_by_registration on contract (registered_at desc, contract_id desc);
create index contract_by_customer on contract (customer_id, registered_at desc, contract_id desc);
create index contract_by_account_manager on contract (account_manager, registered_at desc, contract_id desc);
create index contract_by_answer on contract (answer_due) where answer_due is not null;
create index contract_by_announcement on contract (announce_by) where announced_at is null;

create table contract_history (like contract, valid tstzrange not null, known int8range not null);
comment on table contract_history is 'Contracts as they stood at a time (valid) as known at a position of the log (known)';
create index contract_history_by_id on contract_history (contract_id);

create table review (
    id              text primary key collate "C",
    contract_id     text not null,
    round           integer,
    change          integer,
    department      text not null,
    asked_at        timestamptz not null,
    due_at          timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    verdict         text,
    reviewed_by     text,
    reviewed_at     timestamptz,
    because         text
);
comment on table review is 'What each department was asked, and what it answered: of a contract before signature, and of its changes';
comment on column review.round is 'The round of reviews before signature, counted from 1; null if it is about a change';
comment on column review.change is 'The change it is about; null before signature';
comment on column review.due_at is 'The last moment in time to answer';
comment on column review.acknowledged_at is 'When it took note of the change; null before signature';
comment on column review.verdict is 'agrees or objects; null if it has not said, or need not';
comment on column review.because is 'Why it objects';
create index review_by_contract on review (contract_id);

create table review_history (like review, valid tstzrange not null, known int8range not null);
comment on table review_history is 'Reviews as they stood at a time (valid) as known at a position of the log (known)';
create index review_history_by_contract on review_history (contract_id);

create table change (
    id                 text primary key collate "C",
    contract_id        text not null,
    change             integer not null,
    state              text not null,
    terms_product      text,
    terms_price        numeric(18, 2),
    terms_delivery     text,
    terms_service      text,
    terms_maintenance  text,
    major              boolean not null,
    proposed_by        text not null,
    proposed_at        timestamptz not null,
    because            text,
    house_agreed_at    timestamptz,
    customer_agreed_at timestamptz,
    notified_at        timestamptz,
    settled_at         timestamptz,
    settled_because    text
);
comment on table change is 'Every change of a contract that was ever proposed, as it stands now';
comment on column change.state is 'proposed, notified, in-force, refused, objected or withdrawn';
comment on column change.terms_price is 'In CNY; the terms are all of them, as they are to be';
comment on column change.major is 'Whether every department reviews it again';
comment on column change.because is 'Why it was proposed';
comment on column change.notified_at is 'When the departments were told in writing';
comment on column change.settled_at is 'When it took effect or was dropped; null while it is open';
comment on column change.settled_because is 'Why it was dropped';
create index change_by_contract on change (contract_id);

create table change_history (like change, valid tstzrange not null, known int8range not null);
comment on table change_history is 'Changes as they stood at a time (valid) as known at a position of the log (known)';
create index change_history_by_contract on change_history (contract_id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);
