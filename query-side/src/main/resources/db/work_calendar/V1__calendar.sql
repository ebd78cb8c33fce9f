create table calendar_year (
    id           text primary key collate "C",
    calendar_id  text not null collate "C",
    region       text not null collate "C",
    year         integer not null,
    plan         json not null,
    holidays     text[] not null,
    days_off     integer not null,
    make_up_days text[] not null,
    source       text not null,
    published_at timestamptz not null,
    published_by text not null,
    corrected_at timestamptz,
    corrected_by text,
    because      text,
    version      bigint not null,
    position     bigint not null
);
comment on table calendar_year is 'The days off of each year and region, and the days that make up for them, as they stand now';
comment on column calendar_year.region is 'The code of the region, such as cn';
comment on column calendar_year.plan is 'All of it as it was published or corrected';
comment on column calendar_year.holidays is 'The names of the holidays, in English, in their order';
comment on column calendar_year.days_off is 'How many days all holidays have together';
comment on column calendar_year.make_up_days is 'The days of a weekend that are worked instead';
comment on column calendar_year.source is 'The notice it was taken from';
comment on column calendar_year.because is 'Why it was corrected; null while it was not';
comment on column calendar_year.version is 'The sequence of its newest event in the calendar of its region and one';
comment on column calendar_year.position is 'The place in the log of its newest event';
create index calendar_year_by_region on calendar_year (region, year);

create table calendar_year_history (like calendar_year, valid tstzrange not null, known int8range not null);
comment on table calendar_year_history is 'Years as they stood at a time (valid) as known at a position of the log (known)';
create index calendar_year_history_by_id on calendar_year_history (id);
create index calendar_year_history_by_region on calendar_year_history (region, year);
