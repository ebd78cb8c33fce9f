-- Which meals took place where and when, so that the bill of a restaurant need not be held against every meal there is.

create table work.meal (
    hospitality_id text primary key,
    held_at        timestamptz not null
);
comment on table work.meal is 'Meals that took place, as of work.meal_upto; the log says what happened since';
comment on column work.meal.held_at is 'When it began';
create index meal_by_time on work.meal (held_at);

create table work.meal_upto (
    one      boolean primary key default true check (one),
    position bigint not null
);
comment on table work.meal_upto is 'The position of the log up to which work.meal knows every meal';
insert into work.meal_upto (position) values (0);
