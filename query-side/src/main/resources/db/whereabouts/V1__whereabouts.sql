create table place (
    customer_id     text primary key collate "C",
    kind            text not null,
    account_manager text not null,
    active          boolean not null,
    registered_at   timestamptz not null,
    latitude        double precision,
    longitude       double precision,
    measured_in     text,
    source          text,
    outlet          text,
    said            json,
    said_by         text,
    confirmed_at    timestamptz,
    confirmed_by    text,
    version         bigint not null,
    position        bigint not null
);
comment on table place is 'Every customer, and where they are as it was last said and confirmed; of a person nothing in clear';
comment on column place.kind is 'organisation or person';
comment on column place.account_manager is 'Who looks after the customer';
comment on column place.active is 'Whether the customer is served';
comment on column place.latitude is 'Degrees in WGS-84; null for persons, and where nobody said it';
comment on column place.longitude is 'Degrees in WGS-84';
comment on column place.measured_in is 'The system it was measured in: wgs-84 or gcj-02';
comment on column place.source is 'surveyed, geocoded or said';
comment on column place.outlet is 'The kind of outlet, one of the policy book''s; of organisations alone';
comment on column place.said is 'All that was said of it, with the visiting hours; of a person sealed under their key';
comment on column place.said_by is 'The lasting name of the event that brought it';
comment on column place.confirmed_at is 'When it was last said or confirmed; null if never';
comment on column place.version is 'The version of the customer it was read at';
comment on column place.position is 'The place in the log of the newest event of the customer';
create index place_by_registration on place (registered_at desc, customer_id desc) where active;
create index place_by_manager on place (account_manager, registered_at desc, customer_id desc);
create index place_never_located on place (registered_at desc, customer_id desc) where active and confirmed_at is null;

create table place_history (like place, valid tstzrange not null, known int8range not null);
comment on table place_history is 'Places as they stood at a time (valid) as known at a position of the log (known)';
create index place_history_by_id on place_history (customer_id);
