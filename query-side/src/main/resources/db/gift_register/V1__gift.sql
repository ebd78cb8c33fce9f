create table gift (
    id              text primary key collate "C",
    account_id      text not null collate "C",
    gift            integer not null,
    customer_id     text not null collate "C",
    recipient       text not null,
    year            integer not null,
    state           text not null,
    counts          boolean not null,
    kind            text not null,
    what            text not null,
    amount          numeric(18, 2) not null,
    occasion        text not null,
    public_official boolean not null,
    day             date not null,
    proposed_by     text not null,
    proposed_at     timestamptz not null,
    because         text,
    most_per_gift   numeric(18, 2),
    most_per_year   numeric(18, 2),
    of_the_year     numeric(18, 2),
    exceeded        text[] not null,
    by_book         boolean,
    decided_by      text,
    decided_at      timestamptz,
    decided_because text,
    ended_by        text,
    ended_at        timestamptz,
    ended_because   text,
    version         bigint not null,
    position        bigint not null
);
comment on table gift is 'Everything that was ever proposed to be given to a contact of a customer, as it stands now';
comment on column gift.account_id is 'All gifts to one recipient in one calendar year';
comment on column gift.gift is 'Its number among them';
comment on column gift.recipient is 'The contact it is for, by the id, which says nothing of who it is';
comment on column gift.year is 'The calendar year for which it counts';
comment on column gift.state is 'awaiting, approved, refused, given or withdrawn';
comment on column gift.counts is 'Whether it counts for the year: not if it was refused or withdrawn';
comment on column gift.kind is 'gift or hospitality';
comment on column gift.what is 'The thing or the invitation';
comment on column gift.amount is 'What it costs the house, in CNY';
comment on column gift.occasion is 'birthday, holiday, opening, thanks or other';
comment on column gift.public_official is 'Whether the recipient holds a public office';
comment on column gift.day is 'The day on which it was given, or for which it is planned';
comment on column gift.because is 'Why it was proposed';
comment on column gift.most_per_gift is 'The limit of the policy book for one gift, in CNY, when it was proposed';
comment on column gift.most_per_year is 'The limit of the policy book for the year, in CNY, when it was proposed';
comment on column gift.of_the_year is 'What the gifts of the year came to with it, in CNY';
comment on column gift.exceeded is 'The limits it was over; empty if the book approved it';
comment on column gift.by_book is 'Whether the policy book approved it; null while nobody decided';
comment on column gift.decided_by is 'Who approved or refused it; null if the book did, or nobody';
comment on column gift.ended_by is 'Who said that it was given, or withdrew it';
comment on column gift.version is 'The sequence of its newest event in its account and one';
comment on column gift.position is 'The place in the log of its newest event';
create index gift_by_proposal on gift (proposed_at desc, id desc);
create index gift_by_customer on gift (customer_id, proposed_at desc, id desc);
create index gift_by_recipient on gift (recipient, year);
create index gift_by_account on gift (account_id);
create index gift_awaiting on gift (proposed_at) where state = 'awaiting';

create table gift_history (like gift, valid tstzrange not null, known int8range not null);
comment on table gift_history is 'Gifts as they stood at a time (valid) as known at a position of the log (known)';
create index gift_history_by_id on gift_history (id);
create index gift_history_by_account on gift_history (account_id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);
