create table card (
    customer_id         text primary key collate "C",
    name                text not null,
    registration_number text,
    industry            text not null,
    size                text not null,
    territory           text not null,
    address             text,
    source              text,
    needs               text,
    standing            text not null,
    active              boolean not null,
    account_manager     text not null,
    registered_at       timestamptz not null,
    reviewed_at         timestamptz not null,
    review_due          timestamptz not null,
    version             bigint not null,
    position            bigint not null
);
comment on table card is 'The card of every organisation that is or was a customer, as it stands now';
comment on column card.name is 'As it stands in the register of companies';
comment on column card.registration_number is 'The unified social credit code; null abroad, or while it is not known';
comment on column card.size is 'large, medium, small or sole-trader';
comment on column card.territory is 'domestic or international: where it is served';
comment on column card.source is 'How the house came to know it; null if nobody said';
comment on column card.needs is 'What it prefers and needs; null if nobody said';
comment on column card.standing is 'potential, ordinary or key';
comment on column card.active is 'Whether it is served; once it is not, the card keeps everything it said';
comment on column card.account_manager is 'The employee who registered it, and looks after it';
comment on column card.registered_at is 'When the card came to be, whenever that became known';
comment on column card.reviewed_at is 'When the card was last looked over: registered, corrected, or found right as it stands';
comment on column card.review_due is 'Last moment by which the card is to be looked over; stale after it';
comment on column card.version is 'The sequence of its newest event and one';
comment on column card.position is 'The place in the log of its newest event';
create index card_by_registration on card (registered_at desc, customer_id desc);
create index card_by_account_manager on card (account_manager, registered_at desc, customer_id desc);
create index card_by_review on card (review_due) where active;

create table card_history (like card, valid tstzrange not null, known int8range not null);
comment on table card_history is 'Cards as they stood at a time (valid) as known at a position of the log (known)';
create index card_history_by_id on card_history (customer_id);
