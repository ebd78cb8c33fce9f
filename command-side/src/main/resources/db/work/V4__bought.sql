-- What counts of what customers bought, so that a decision about a customer need not read all purchases there are.

create table work.bought (
    purchase_id  text primary key,
    customer_id  text not null,
    purchased_on date not null,
    amount       numeric(14, 2) not null,
    cost         numeric(14, 2) not null
);
comment on table work.bought is 'Purchases that count, as of work.bought_upto; the log says what happened since';
comment on column work.bought.amount is 'What the customer pays, CNY';
comment on column work.bought.cost is 'What it costs the house, CNY';
create index bought_by_customer on work.bought (customer_id);

create table work.bought_upto (
    one      boolean primary key default true check (one),
    position bigint not null
);
comment on table work.bought_upto is 'The position of the log up to which work.bought knows every purchase';
insert into work.bought_upto (position) values (0);
