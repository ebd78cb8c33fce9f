create table purchase (
    purchase_id  text primary key collate "C",
    customer_id  text not null collate "C",
    purchased_on date not null,
    product      text not null,
    amount       numeric(14, 2) not null,
    cost         numeric(14, 2) not null,
    reference    text,
    purchased_at timestamptz not null,
    reversed_at  timestamptz,
    counts       boolean not null,
    recorded_by  text not null,
    version      bigint not null,
    position     bigint not null
);
comment on table purchase is 'Every purchase that was recorded, as it stands now';
comment on column purchase.purchased_on is 'The day of the purchase, in the zone of the house';
comment on column purchase.amount is 'What the customer pays, CNY';
comment on column purchase.cost is 'What it costs the house, CNY';
comment on column purchase.reference is 'What it is called outside, such as the number of an invoice; null if it has none';
comment on column purchase.purchased_at is 'The beginning of the day of the purchase, from which it counts';
comment on column purchase.reversed_at is 'When it was taken back; null if it was not';
comment on column purchase.counts is 'Whether it counts: false once it is taken back';
comment on column purchase.recorded_by is 'The employee who recorded it';
comment on column purchase.version is 'The sequence of its newest event and one';
comment on column purchase.position is 'The place in the log of its newest event';
create index purchase_by_time on purchase (purchased_at desc, purchase_id desc);
create index purchase_by_customer on purchase (customer_id, purchased_on) include (amount, cost) where counts;
create index purchase_by_customer_and_time on purchase (customer_id, purchased_at desc, purchase_id desc);
create index purchase_by_day on purchase (purchased_on) include (customer_id, amount) where counts;
create index purchase_by_reference on purchase (reference) where reference is not null;

create table purchase_history (like purchase, valid tstzrange not null, known int8range not null);
comment on table purchase_history is 'Purchases as they stood at a time (valid) as known at a position of the log (known)';
create index purchase_history_by_id on purchase_history (purchase_id);
create index purchase_history_by_customer on purchase_history (customer_id, purchased_on);

create table customer (
    customer_id     text primary key collate "C",
    kind            text not null,
    account_manager text not null,
    active          boolean not null,
    position        bigint not null
);
comment on table customer is 'Whom purchases may be of, as far as their value is concerned, as it stands now';
comment on column customer.kind is 'organisation or person';
comment on column customer.account_manager is 'The employee who looks after the customer';
comment on column customer.active is 'Whether the customer is served, and so compared with others';
comment on column customer.position is 'The place in the log of its newest event';
create index customer_by_account_manager on customer (account_manager);

create table customer_history (like customer, valid tstzrange not null, known int8range not null);
comment on table customer_history is 'Customers as they stood at a time (valid) as known at a position of the log (known)';
create index customer_history_by_id on customer_history (customer_id);

create table figures (
    customer_id text primary key collate "C",
    purchases   bigint not null,
    amount      numeric(20, 2) not null,
    cost        numeric(20, 2) not null,
    first_on    date,
    last_on     date
);
comment on table figures is 'The purchases of each customer that count, added up, as they stand now';
comment on column figures.purchases is 'How many there are';
comment on column figures.amount is 'What they brought, CNY';
comment on column figures.cost is 'What they cost the house, CNY; amount less cost is the profit contribution';
comment on column figures.first_on is 'The day of the first; null if none counts';
comment on column figures.last_on is 'The day of the last; null if none counts';

-- Adds what a statement brought, and takes away what it changed: figures follow purchases in the same transaction,
-- whether they are written one by one or copied. The argument is 1 or -1; the first and last day are one step in an
-- index each.
create function add_up() returns trigger language plpgsql set search_path from current as $$
begin
    insert into figures as f (customer_id, purchases, amount, cost, first_on, last_on)
    select m.customer_id,
           tg_argv[0]::int * count(*) filter (where m.counts),
           tg_argv[0]::int * coalesce(sum(m.amount) filter (where m.counts), 0),
           tg_argv[0]::int * coalesce(sum(m.cost) filter (where m.counts), 0),
           (select min(p.purchased_on) from purchase p where p.customer_id = m.customer_id and p.counts),
           (select max(p.purchased_on) from purchase p where p.customer_id = m.customer_id and p.counts)
    from moved m
    group by m.customer_id
    on conflict (customer_id) do update
    set purchases = f.purchases + excluded.purchases, amount = f.amount + excluded.amount, cost = f.cost + excluded.cost,
        first_on = excluded.first_on, last_on = excluded.last_on;
    return null;
end $$;
create trigger figures_of_new after insert on purchase
    referencing new table as moved for each statement execute function add_up('1');
create trigger figures_of_changed after update on purchase
    referencing new table as moved for each statement execute function add_up('1');
create trigger figures_of_what_it_was after update on purchase
    referencing old table as moved for each statement execute function add_up('-1');
