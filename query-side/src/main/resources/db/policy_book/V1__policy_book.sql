create table version (
    id             text primary key collate "C",
    book           text not null collate "C",
    number         bigint not null,
    state          text not null,
    department     text,
    effective_from date not null,
    based_on       bigint not null,
    drafted_by     text,
    drafted_at     timestamptz,
    approved_by    text,
    approved_at    timestamptz,
    published_by   text,
    published_at   timestamptz,
    discarded_by   text,
    discarded_at   timestamptz,
    unique (book, number)
);
comment on table version is 'Every version of every policy book, with who drafted, approved and published it';
comment on column version.state is 'drafted, approved, published or discarded';
comment on column version.department is 'Whom it is for; null for the whole house';
comment on column version.effective_from is 'First day on which it decides, from midnight in the zone of the book';
comment on column version.based_on is 'The version it amends; 0 if there was none';
comment on column version.drafted_by is 'Who drafted it; null for a book that came with the house';

create table version_history (like version, valid tstzrange not null, known int8range not null);
comment on table version_history is 'Versions as they stood at a time (valid) as known at a position of the log (known)';
create index version_history_by_id on version_history (id);

create table setting (
    id        text primary key collate "C",
    book      text not null collate "C",
    number    bigint not null,
    parameter text not null collate "C",
    rule      text not null,
    value     text not null,
    source    text not null
);
comment on table setting is 'What each version says, parameter by parameter';
comment on column setting.rule is 'The rule of the handbook whose number or switch it is';
comment on column setting.source is 'Source and article, proposed, or own';
create index setting_by_version on setting (book, number);

create table setting_history (like setting, valid tstzrange not null, known int8range not null);
comment on table setting_history is 'Settings as they stood at a time (valid) as known at a position of the log (known)';
create index setting_history_by_id on setting_history (id);
