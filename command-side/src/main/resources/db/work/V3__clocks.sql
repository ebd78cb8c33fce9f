-- Every clock of a complaint is on the due list, and so is everybody who is to be told of it.

alter table work.due add column clock text;
update work.due set item = stream || ' first-answer', kind = 'MISS', clock = 'first-answer';
alter table work.due alter column clock set not null;
comment on column work.due.clock is 'Which clock of the aggregate, such as first-answer or action-2';
create index due_by_stream on work.due (stream);
