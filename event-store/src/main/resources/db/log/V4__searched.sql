-- The second log also holds who looked for persons, by which fields, and what was answered.

set role keji_owner;
alter table log.journal drop constraint journal_kind_check;
alter table log.journal add constraint journal_kind_check check (kind in ('refused', 'opened', 'searched'));
comment on table log.journal is
    'The second log: refusals, openings of personal data and searches for persons, written before the answer goes out';
reset role;
