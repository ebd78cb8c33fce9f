-- What complainants are told. Unlike its neighbours this table cannot be made again from the log: only it knows what was
-- handed over. Should it be lost, nothing is told twice, for its policy never reads the log from the beginning.

create table work.notice (
    id          uuid primary key,
    position    bigint not null unique,
    kind        text not null,
    complaint   text not null,
    number      text not null,
    occurred_at timestamptz not null,
    complainant json,
    state       text not null check (state in
                    ('waiting', 'sending', 'sent', 'refused', 'doubtful', 'no-address', 'given-up')),
    attempts    integer not null default 0,
    reply       integer,
    through     text,
    made_at     timestamptz not null,
    next_at     timestamptz,
    tried_at    timestamptz,
    settled_at  timestamptz,
    check ((state = 'waiting') = (next_at is not null))
);
comment on table work.notice is 'Outbox: notices to complainants, each sent once or, if that cannot be known, not again';
comment on column work.notice.position is 'Position of the event it tells of';
comment on column work.notice.occurred_at is 'When what it tells of happened';
comment on column work.notice.complainant is 'Who is told, sealed as in the log; null if nobody gave a name';
comment on column work.notice.reply is 'The mail server''s last reply code, if it gave one';
comment on column work.notice.through is 'What it was handed to: smtp, or log where no mail server is configured';
comment on column work.notice.next_at is 'When it is tried next';
comment on column work.notice.tried_at is 'When it was last marked as being sent';
create index notice_waiting on work.notice (next_at) where state = 'waiting';
create index notice_sending on work.notice (tried_at) where state = 'sending';
create index notice_complaint on work.notice (complaint, position);
