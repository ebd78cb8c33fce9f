create table incident (
    incident_id    text primary key collate "C",
    state          text not null,
    kind           text not null,
    happened_at    timestamptz not null,
    place          text not null,
    permit_id      text collate "C",
    visitors       integer not null,
    led_in_by      text,
    department     text not null,
    account        json not null,
    breach_id      text,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    because        text,
    closed_by      text,
    closed_at      timestamptz,
    measures       text,
    closed_because text,
    version        bigint not null,
    position       bigint not null
);
comment on table incident is 'Everything that went wrong with visitors, as it stands now';
comment on column incident.state is 'open or closed';
comment on column incident.kind is 'led-in, out-of-scope, photographed or other';
comment on column incident.permit_id is 'The permit by which they were inside; null if by none';
comment on column incident.visitors is 'How many were concerned';
comment on column incident.led_in_by is 'The employee who led them in; null if nobody did';
comment on column incident.department is 'Of who led them in or, where nobody did, of who recorded it';
comment on column incident.account is 'What happened, sealed; opened only through the API, and logged';
comment on column incident.breach_id is 'The breach as which it is treated; null if it is treated as none';
comment on column incident.because is 'What was said when it was recorded';
comment on column incident.measures is 'What was done about it; null while it is open';
comment on column incident.version is 'The sequence of its newest event and one';
comment on column incident.position is 'The place in the log of its newest event';
create index incident_by_record on incident (recorded_at desc, incident_id desc);
create index incident_by_recorder on incident (recorded_by, recorded_at desc, incident_id desc);
create index incident_by_permit on incident (permit_id);
create index incident_by_leader on incident (led_in_by, recorded_at desc, incident_id desc);
create index incident_by_time on incident (happened_at);

create table incident_history (like incident, valid tstzrange not null, known int8range not null);
comment on table incident_history is 'Incidents as they stood at a time (valid) as known at a position of the log (known)';
create index incident_history_by_id on incident_history (incident_id);
