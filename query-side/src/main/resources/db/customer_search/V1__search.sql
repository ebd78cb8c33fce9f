create table customer (
    customer_id         text primary key collate "C",
    name                text,
    registration_number text,
    industry            text,
    address             text,
    source              text,
    needs               text,
    account_manager     text not null,
    offered_to          text,
    active              boolean not null,
    merged_into         text,
    registered_at       timestamptz not null,
    words               text[] not null,
    name_keys           text[] not null,
    address_keys        text[] not null
);
comment on table customer is 'Every customer as they are found by words and likeness now';
comment on column customer.name is 'Of an organisation; null for a person, who is found by marks';
comment on column customer.offered_to is 'The account manager who is asked to take the customer; null if nobody is';
comment on column customer.active is 'Whether they are served';
comment on column customer.merged_into is 'The card that goes on in its place; null unless it was a duplicate';
comment on column customer.words is
    'All words of the card, beginnings of the words of the name, and its pinyin: fu'' for a syllable, fu''zhou for two, ''fz for what they begin with';
comment on column customer.name_keys is
    'Pairs of a name''s Chinese characters and threes of its other letters, without its legal form';
comment on column customer.address_keys is 'Pairs of an address'' Chinese characters, its other words and its numbers';
-- Without lists of what is still to be sorted in, which every search would have to read through.
create index customer_by_words on customer using gin (words) with (fastupdate = off);
create index customer_by_name_keys on customer using gin (name_keys) with (fastupdate = off);
create index customer_by_address_keys on customer using gin (address_keys) with (fastupdate = off);
create index customer_by_registration on customer (registered_at desc, customer_id desc);
create index customer_by_number on customer (registration_number) where registration_number is not null;

create table customer_history (like customer, valid tstzrange not null, known int8range not null);
comment on table customer_history is 'Every customer as they were found at a time (valid) as known at a position (known)';
create index customer_history_by_id on customer_history (customer_id);
create index customer_history_by_words on customer_history using gin (words);

create table finding (
    finding_id       text primary key collate "C",
    customer_id      text not null collate "C",
    number           integer not null,
    kind             text not null,
    text             text not null,
    noted_by         text not null,
    noted_at         timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text,
    words            text[] not null
);
comment on table finding is 'What was found out with customers, as it stands now; it names no person';
comment on column finding.number is 'Counts the findings of one customer from 1';
comment on column finding.kind is 'competitor, need, objection, suggestion or other';
comment on column finding.noted_at is 'When it was found out, whenever that became known';
comment on column finding.withdrawn_at is 'Since when it holds no longer; null while it stands';
comment on column finding.words is 'All words of the text';
create index finding_by_words on finding using gin (words) with (fastupdate = off);
create index finding_by_time on finding (noted_at desc, finding_id desc);
create index finding_by_customer on finding (customer_id, noted_at desc, finding_id desc);

create table finding_history (like finding, valid tstzrange not null, known int8range not null);
comment on table finding_history is 'Findings as they stood at a time (valid) as known at a position of the log (known)';
create index finding_history_by_id on finding_history (finding_id);
create index finding_history_by_customer on finding_history (customer_id);
create index finding_history_by_words on finding_history using gin (words);

create table contact (
    position    bigint primary key,
    customer_id text not null collate "C",
    subject     text not null collate "C",
    said_at     timestamptz not null,
    marks       text[] not null,
    phones      text[] not null
);
comment on table contact is 'Keyed hashes by which those who work at customers are found; rows go with the key of their person';
comment on column contact.subject is 'Whose key opens what the marks were made of';
comment on column contact.said_at is 'When that was true which the marks were made of';
comment on column contact.marks is 'HMAC of pairs of a name''s characters, of phone numbers, of the e-mail address';
comment on column contact.phones is 'Those of them that are of phone numbers, by which two customers may be found to be one';
create index contact_by_marks on contact using gin (marks) with (fastupdate = off);
create index contact_by_phones on contact using gin (phones) with (fastupdate = off);
create index contact_by_customer on contact (customer_id);
create index contact_by_subject on contact (subject);

-- Who was corrected is not found by what was wrong: of each person the newest marks stay, in whichever order they come.
create function keep_the_newest() returns trigger language plpgsql set search_path from current as $$
begin
    delete from contact
    where subject = new.subject
      and position < (select max(position) from contact where subject = new.subject);
    return null;
end $$;
create trigger newest_marks_alone after insert on contact for each row execute function keep_the_newest();
