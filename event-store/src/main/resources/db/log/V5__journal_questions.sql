-- The second log is asked about objects, actors and persons, and by time; its order is that of its positions.

set role keji_owner;
create index journal_by_kind on log.journal (kind, position);
create index journal_by_about on log.journal ((detail ->> 'about'), position) where detail ->> 'about' is not null;
create index journal_by_actor on log.journal (actor, position);
create index journal_by_subject on log.journal (subject, position) where subject is not null;
create index journal_recorded_at on log.journal using brin (recorded_at);
reset role;
