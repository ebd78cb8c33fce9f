create table person (
    id               text primary key collate "C",
    state            text not null,
    held             text not null,
    ground           text,
    requested_by     text,
    requested_at     timestamptz,
    not_before       timestamptz,
    erased_by        text,
    erased_at        timestamptz,
    erased_position  bigint not null
);
comment on table person is 'Persons something was asked about: requests for erasure, holds, erasures; nothing of who they are';
comment on column person.state is 'known, erasure-requested or erased';
comment on column person.held is 'yes while something demands that the data stay';
comment on column person.not_before is 'End of the grace of the request that waits';
comment on column person.erased_position is 'Position of the event with which the key was destroyed; 0 while it was not';

create table person_history (like person, valid tstzrange not null, known int8range not null);
comment on table person_history is 'Persons as they stood at a time (valid) as known at a position of the log (known)';
create index person_history_by_id on person_history (id);

create table consent (
    id           text primary key collate "C",
    person_id    text not null collate "C",
    number       bigint not null,
    recipient    text not null,
    purpose      text not null,
    given_at     timestamptz not null,
    until        timestamptz,
    withdrawn_at timestamptz,
    disclosures  bigint not null
);
comment on table consent is 'What persons agreed to: to whom their data may go, for what, and how long (DP-01)';
comment on column consent.disclosures is 'How often data went out under it';
create index consent_by_person on consent (person_id, number);

create table consent_history (like consent, valid tstzrange not null, known int8range not null);
comment on table consent_history is 'Consents as they stood at a time (valid) as known at a position of the log (known)';
create index consent_history_by_id on consent_history (id);
create index consent_history_by_person on consent_history (person_id);
