create table read_side.build (
    model       text not null,
    build       integer not null,
    version     integer not null,
    state       text not null check (state in ('building', 'live', 'retired', 'failed')),
    request_key text not null,
    done        bigint not null default 0,
    total       bigint not null default 0,
    begun_at    timestamptz not null,
    seen_at     timestamptz not null,
    outcome     text,
    primary key (model, build),
    unique (model, request_key)
);
comment on table read_side.build is 'Every build of every read model; the live one answers';
create unique index build_live on read_side.build (model) where state = 'live';
create unique index build_building on read_side.build (model) where state = 'building';

create table read_side.token (
    processor  text not null,
    segment    integer not null,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    primary key (processor, segment)
);
comment on table read_side.token is 'How far each build has read, and which process reads for it';
