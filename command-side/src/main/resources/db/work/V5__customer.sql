-- Which customers are served and what they have in common, so that a decision that looks at all of them need not read
-- every card there is.

create table work.customer (
    customer_id     text primary key,
    standing        text not null,
    kind            text not null,
    account_manager text not null,
    served          boolean not null
);
comment on table work.customer is 'Customers by stratum, as of work.customer_upto; the log says what happened since';
comment on column work.customer.served is 'Whether the customer is served; one that is not may be again';

create table work.customer_upto (
    one      boolean primary key default true check (one),
    position bigint not null
);
comment on table work.customer_upto is 'The position of the log up to which work.customer knows every customer';
insert into work.customer_upto (position) values (0);
