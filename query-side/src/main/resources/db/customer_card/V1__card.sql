create table card (
    customer_id         text primary key collate "C",
    kind                text not null,
    person              text,
    name                text,
    registration_number text,
    industry            text,
    size                text,
    territory           text not null,
    address             text,
    source              text,
    needs               text,
    standing            text not null,
    active              boolean not null,
    merged_into         text,
    account_manager     text not null,
    offered_to          text,
    team                text[] not null,
    key_list            text,
    funnel              text not null,
    credit              text not null,
    credit_days         integer not null,
    discount            numeric(5, 2) not null,
    attractiveness      text,
    our_position        text,
    quadrant            text,
    vip                 boolean not null,
    green_channel       boolean not null,
    on_site_service     boolean not null,
    registered_at       timestamptz not null,
    reviewed_at         timestamptz not null,
    review_due          timestamptz not null,
    version             bigint not null,
    position            bigint not null
);
comment on table card is 'The card of every organisation and person that is or was a customer, as it stands now';
comment on column card.kind is 'organisation or person';
comment on column card.person is 'The contact that a person is of themself, whose details stay sealed; null for an organisation';
comment on column card.name is 'As it stands in the register of companies; null for a person';
comment on column card.registration_number is 'The unified social credit code; null abroad, or while it is not known';
comment on column card.industry is 'In the words of the house; null for a person';
comment on column card.size is 'large, medium, small or sole-trader; null for a person';
comment on column card.territory is 'domestic or international: where it is served';
comment on column card.source is 'How the house came to know it; null if nobody said';
comment on column card.needs is 'What it prefers and needs; null if nobody said';
comment on column card.standing is 'potential, ordinary or key';
comment on column card.active is 'Whether it is served; once it is not, the card keeps everything it said';
comment on column card.account_manager is 'The employee who registered it, and looks after it';
comment on column card.merged_into is 'The card that goes on in its place; null unless it was a duplicate';
comment on column card.offered_to is 'The account manager who is asked to take the customer; null if nobody is';
comment on column card.team is 'The support team, each as function=member';
comment on column card.key_list is 'The name of the key list it is on, whatever its standing; null if on none';
comment on column card.funnel is 'identified, screened, contacted, need-confirmed, negotiating, contract-signed, converted or lost';
comment on column card.credit is 'good, ordinary or bad';
comment on column card.credit_days is 'Days from delivery to payment; 0 for none';
comment on column card.discount is 'Percent off each price; 0 for none';
comment on column card.attractiveness is 'high or low; null while nobody said';
comment on column card.our_position is 'high or low: how we stand with it against competitors; null while nobody said';
comment on column card.quadrant is 'star, question-mark, cash-cow or dog; null while nobody said';
comment on column card.vip is 'Whether the mark makes it a strategic customer';
comment on column card.green_channel is 'Whether response times are shortened for it';
comment on column card.on_site_service is 'Whether it is served where it is';
comment on column card.registered_at is 'When the card came to be, whenever that became known';
comment on column card.reviewed_at is 'When the card was last looked over: registered, corrected, or found right as it stands';
comment on column card.review_due is 'Last moment by which the card is to be looked over; stale after it';
comment on column card.version is 'The sequence of its newest event and one';
comment on column card.position is 'The place in the log of its newest event';
create index card_by_registration on card (registered_at desc, customer_id desc);
create index card_by_account_manager on card (account_manager, registered_at desc, customer_id desc);
create index card_by_key_list on card (key_list) where key_list is not null;
create index card_by_merger on card (merged_into) where merged_into is not null;
create index card_by_review on card (review_due) where active;

create table card_history (like card, valid tstzrange not null, known int8range not null);
comment on table card_history is 'Cards as they stood at a time (valid) as known at a position of the log (known)';
create index card_history_by_id on card_history (customer_id);

create table contact (
    contact      text primary key collate "C",
    customer_id  text not null collate "C",
    owner        text not null,
    stage        text not null,
    role         text,
    role_from    date,
    role_until   date,
    there        boolean not null,
    since        timestamptz not null,
    details      jsonb not null,
    detailed_by  text not null,
    concerns     jsonb
);
comment on table contact is 'Who works at a customer, or did; who they are stays sealed';
comment on column contact.owner is 'The one line of contact to them';
comment on column contact.stage is 'aware, interested, trusting or allied';
comment on column contact.role is 'decision-maker, key-influencer, coach or guide, as last said; null while nobody said';
comment on column contact.role_from is 'The first day on which they are that';
comment on column contact.role_until is 'The last day on which they are that; null while it goes on';
comment on column contact.there is 'False once they have left';
comment on column contact.since is 'When they became known';
comment on column contact.details is 'Name, position, address, phone, e-mail and birthday, sealed under a key of their own';
comment on column contact.detailed_by is 'The event that brought them';
comment on column contact.concerns is 'What they are interested in, need and worry about, sealed likewise; null if nobody noted it';
create index contact_by_customer on contact (customer_id, since, contact);

create table contact_history (like contact, valid tstzrange not null, known int8range not null);
comment on table contact_history is 'Contacts as they were at a time (valid) as known at a position of the log (known)';
create index contact_history_by_id on contact_history (contact);
create index contact_history_by_customer on contact_history (customer_id);
