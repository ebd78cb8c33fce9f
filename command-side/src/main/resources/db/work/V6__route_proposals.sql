-- Searches for routes: how far each is, and what it proposes. What becomes of a proposal is in the log; all else can be
-- searched again.

create table work.route_proposal (
    id          text primary key,
    asked_by    text not null,
    fingerprint text not null,
    asked       json not null,
    managers    text[] not null,
    visits      integer not null,
    state       text not null check (state in
                    ('waiting', 'running', 'succeeded', 'failed', 'cancelled', 'interrupted')),
    progress    json,
    result      json,
    outcome     text,
    is_to_end   boolean not null default false,
    begun_at    timestamptz not null,
    seen_at     timestamptz not null,
    ended_at    timestamptz
);
comment on table work.route_proposal is 'Searches for routes, and the routes they propose';
comment on column work.route_proposal.managers is 'Whose visits are routed';
comment on column work.route_proposal.is_to_end is 'Whether somebody has cancelled it; its process ends it then';
comment on column work.route_proposal.outcome is 'Why there is no proposal, in a sentence';
create index route_proposal_by_time on work.route_proposal (begun_at);
