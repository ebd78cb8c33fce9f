create table map_draft (
    id           text primary key collate "C",
    draft        integer not null,
    state        text not null,
    borders      json not null,
    faults       json not null,
    fault_count  integer not null,
    territories  text[] not null,
    drafted_at   timestamptz not null,
    drafted_by   text not null,
    published_at timestamptz,
    published_by text,
    because      text,
    version      bigint not null,
    position     bigint not null
);
comment on table map_draft is 'Every map of territories that was drawn; the newest that was published holds';
comment on column map_draft.draft is 'Its number, from 1';
comment on column map_draft.state is 'drafted or published';
comment on column map_draft.borders is 'All areas with their corners, and the system these were measured in';
comment on column map_draft.faults is 'What is wrong with the borders, each with its place';
comment on column map_draft.territories is 'The codes of its territories';
comment on column map_draft.because is 'Why it was published';
comment on column map_draft.version is 'The version of the map with its newest event';
comment on column map_draft.position is 'The place in the log of its newest event';
create index map_draft_by_number on map_draft (draft);

create table map_draft_history (like map_draft, valid tstzrange not null, known int8range not null);
comment on table map_draft_history is 'Maps as they stood at a time (valid) as known at a position of the log (known)';
create index map_draft_history_by_id on map_draft_history (id);
