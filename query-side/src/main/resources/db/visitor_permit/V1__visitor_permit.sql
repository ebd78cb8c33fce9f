create table permit (
    permit_id               text primary key collate "C",
    number                  text not null,
    state                   text not null,
    kind                    text not null,
    walk_in                 boolean not null,
    customer_id             text collate "C",
    organisation            text,
    purpose                 text not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    host                    text,
    word_first_because      text,
    department              text not null,
    applied_by              text not null,
    applied_at              timestamptz not null,
    because                 text,
    contents                text[] not null,
    scope                   text[] not null,
    route                   text[] not null,
    reviewed_by             text,
    reviewed_at             timestamptz,
    to_general_manager      boolean,
    reviewed_because        text,
    reception               json,
    entry                   text,
    area                    text,
    valid_from              timestamptz,
    valid_until             timestamptz,
    granted_by              text,
    granted_at              timestamptz,
    granted_because         text,
    notice_word_at          timestamptz,
    notice_word_to          text[] not null,
    notice_due_at           timestamptz,
    notice_missed_at        timestamptz,
    notice_sent_at          timestamptz,
    notice_in_time          boolean,
    notice_departments      text[] not null,
    notice_acknowledge_by   timestamptz,
    notice_acknowledged     text[] not null,
    notice_silent_at        timestamptz,
    photography_state       text,
    photography_needed      text,
    photography_promotes    text,
    photography_asked_by    text,
    photography_asked_at    timestamptz,
    photography_photographer text,
    photography_decided_by  text,
    photography_decided_at  timestamptz,
    photography_decided_because text,
    visitors                integer not null,
    inside                  integer not null,
    ended_at                timestamptz,
    ended_by                text,
    ended_because           text,
    clause                  text,
    version                 bigint not null,
    position                bigint not null
);
comment on table permit is 'What visitors enter by, as it stands now';
comment on column permit.number is 'What the gate and the visitors call it';
comment on column permit.state is
    'applied, reviewed, granted, on-site, closed, refused, withdrawn, revoked, expired or not-used';
comment on column permit.kind is 'key, group, ordinary or ad-hoc';
comment on column permit.walk_in is 'Whether they came unannounced';
comment on column permit.organisation is 'Whom they come from, in words; null where that is the customer, or nobody';
comment on column permit.starts_at is 'When they are to come, or came';
comment on column permit.ends_at is 'When they are to have left';
comment on column permit.word_first_because is 'Why word went by phone before the notice; null where it did not';
comment on column permit.contents is 'What they are shown';
comment on column permit.scope is 'The parts of the house they may enter: as reviewed, or as requested before';
comment on column permit.reception is 'How they are received, and the rule that decided';
comment on column permit.entry is 'On what ground they enter: permit, phone, known-customer or consent';
comment on column permit.area is 'How far that leads: enterprise or service-department';
comment on column permit.valid_from is 'From when the gate lets them in; null while nobody granted it';
comment on column permit.notice_due_at is 'Until when the notice follows the word by phone';
comment on column permit.notice_departments is 'Whom the visit notice went to';
comment on column permit.notice_acknowledged is 'Those of them who acknowledged it';
comment on column permit.visitors is 'How many are named and not struck';
comment on column permit.inside is 'How many of them are inside';
comment on column permit.clause is 'The rule of the handbook a refusal rests on';
comment on column permit.version is 'The sequence of its newest event and one';
comment on column permit.position is 'The place in the log of its newest event';
create index permit_by_application on permit (applied_at desc, permit_id desc);
create index permit_by_number on permit (number);
create index permit_by_time on permit (starts_at, ends_at);
create index permit_by_customer on permit (customer_id) where customer_id is not null;
create index permit_by_organisation on permit (organisation) where organisation is not null;
create index permit_by_host on permit (host) where host is not null;
create index permit_inside on permit (permit_id) where inside > 0;

create table permit_history (like permit, valid tstzrange not null, known int8range not null);
comment on table permit_history is 'Permits as they stood at a time (valid) as known at a position of the log (known)';
create index permit_history_by_id on permit_history (permit_id);

create table visitor (
    id                  text primary key collate "C",
    permit_id           text not null collate "C",
    visitor             integer not null,
    person              text not null collate "C",
    details             json not null,
    needs               json,
    needs_to            text,
    state               text not null,
    badge               text,
    lost_badges         text[] not null,
    entries             integer not null,
    admitted_at         timestamptz,
    admitted_by         text,
    left_at             timestamptz,
    left_by             text,
    overstayed_at       timestamptz,
    turned_away_at      timestamptz,
    turned_away_clause  text,
    turned_away_by      text,
    turned_away_because text
);
comment on table visitor is 'Visitors of permits and where they are; who they are stays sealed';
comment on column visitor.visitor is 'The number among those of the permit, from 1';
comment on column visitor.person is 'A contact of the customer, or a person of this permit alone';
comment on column visitor.details is 'Who they are, sealed';
comment on column visitor.needs is 'What they need, sealed; null if nothing was said';
comment on column visitor.needs_to is 'Who was told of it';
comment on column visitor.state is 'expected, inside, left, turned-away or struck';
comment on column visitor.badge is 'The badge that is out with them; null if none is';
comment on column visitor.lost_badges is 'Badges they were given that are not to be found';
comment on column visitor.entries is 'How often they went in';
comment on column visitor.admitted_by is 'The gate by which they last went in';
comment on column visitor.overstayed_at is 'Since when they are inside longer than they may be';
create index visitor_by_permit on visitor (permit_id, visitor);
create index visitor_by_person on visitor (person);
create index visitor_inside on visitor (state) where state = 'inside';
create index visitor_by_badge on visitor (badge) where badge is not null;

create table visitor_history (like visitor, valid tstzrange not null, known int8range not null);
comment on table visitor_history is 'Visitors as they stood at a time (valid) as known at a position of the log (known)';
create index visitor_history_by_id on visitor_history (id);
create index visitor_history_by_permit on visitor_history (permit_id);

create table picture (
    id            text primary key collate "C",
    permit_id     text not null collate "C",
    picture       integer not null,
    shows         text not null,
    taken_on      date not null,
    taken_by      text not null,
    registered_at timestamptz not null,
    kept_at       text not null,
    digest        text not null,
    letters       text[] not null
);
comment on table picture is 'Pictures taken during visits, and where their masters are';
comment on column picture.picture is 'Its number among those of the permit, from 1';
comment on column picture.digest is 'SHA-256 of the master, in hexadecimal';
comment on column picture.letters is 'Official letters by which prints went out';
create index picture_by_registration on picture (registered_at desc, id desc);
create index picture_by_permit on picture (permit_id);

create table picture_history (like picture, valid tstzrange not null, known int8range not null);
comment on table picture_history is 'Pictures as they stood at a time (valid) as known at a position of the log (known)';
create index picture_history_by_id on picture_history (id);

create table publication (
    id              text primary key collate "C",
    permit_id       text not null collate "C",
    publication     integer not null,
    pictures        text[] not null,
    medium          text not null,
    asked_by        text not null,
    asked_at        timestamptz not null,
    state           text not null,
    decided_by      text,
    decided_at      timestamptz,
    decided_because text
);
comment on table publication is 'Who wants to publish pictures of visits, and what the department says to it';
comment on column publication.pictures is 'Their numbers among those of the permit';
comment on column publication.state is 'asked, granted or refused';
create index publication_by_permit on publication (permit_id);

create table publication_history (like publication, valid tstzrange not null, known int8range not null);
comment on table publication_history is 'Publications as they stood at a time (valid) as known at a position of the log (known)';
create index publication_history_by_id on publication_history (id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';
create index account_by_manager on account (account_manager);

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);

create table visitor_marks (
    position  bigint primary key,
    permit_id text not null collate "C",
    visitor   integer not null,
    subject   text not null collate "C",
    named_at  timestamptz not null,
    marks     text[] not null
);
comment on table visitor_marks is 'Keyed hashes by which visitors are found at the gate; rows go with the key of their person';
comment on column visitor_marks.subject is 'Whose key opens what the marks were made of';
comment on column visitor_marks.marks is 'HMAC of pairs of a name''s characters and of phone numbers';
create index visitor_marks_by_marks on visitor_marks using gin (marks) with (fastupdate = off);
create index visitor_marks_by_subject on visitor_marks (subject);
