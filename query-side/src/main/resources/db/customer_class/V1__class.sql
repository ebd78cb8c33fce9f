create table customer (
    customer_id     text primary key collate "C",
    account_manager text not null,
    active          boolean not null,
    left_at         timestamptz,
    registered_at   timestamptz not null,
    kind            text not null,
    name            text,
    size            text,
    territory       text not null,
    vip             boolean not null,
    quadrant        text,
    functions       text[] not null,
    lifecycle       text,
    version         bigint not null,
    position        bigint not null
);
comment on table customer is 'What customers are classified by, besides what they bought, as it stands now';
comment on column customer.account_manager is 'The employee who looks after the customer';
comment on column customer.active is 'Whether the customer is served';
comment on column customer.left_at is 'When they were taken out of service; null while they are served, and of a duplicate';
comment on column customer.kind is 'organisation or person';
comment on column customer.name is 'Of an organisation; null for a person';
comment on column customer.size is 'How large the organisation is; null if it is none';
comment on column customer.territory is 'At home or abroad';
comment on column customer.vip is 'Whether they carry the mark that makes them strategic';
comment on column customer.quadrant is 'Where they lie in the portfolio; null if nobody said';
comment on column customer.functions is 'The functions of their support team';
comment on column customer.lifecycle is 'The stage of life somebody said they are in; null while the computed one holds';
comment on column customer.version is 'The sequence of its newest event and one';
comment on column customer.position is 'The place in the log of its newest event';
create index customer_by_time on customer (registered_at desc, customer_id desc);
create index customer_by_account_manager on customer (account_manager);
create index customer_by_quadrant on customer (quadrant) where active;

create table customer_history (like customer, valid tstzrange not null, known int8range not null);
comment on table customer_history is 'Customers as they stood at a time (valid) as known at a position of the log (known)';
create index customer_history_by_id on customer_history (customer_id);

create table grade (
    grade_id    text primary key collate "C",
    customer_id text not null collate "C",
    scheme      text not null,
    grade       text not null,
    computed    text not null,
    overridden  boolean not null,
    figures     text[] not null,
    computed_at timestamptz not null,
    known_to    bigint not null
);
comment on table grade is 'The grade of each customer by each scheme that ever graded them, as it stands now';
comment on column grade.grade_id is 'Customer and scheme';
comment on column grade.grade is 'The grade that holds';
comment on column grade.computed is 'The grade the scheme gives';
comment on column grade.overridden is 'Whether somebody said another in its place';
comment on column grade.figures is 'What the computed grade rests on, each as figure=value';
comment on column grade.computed_at is 'When it was computed';
comment on column grade.known_to is 'The position of the log up to which the figures know everything';
create index grade_by_customer on grade (customer_id);
create index grade_by_grade on grade (scheme, grade) include (customer_id);

create table grade_history (like grade, valid tstzrange not null, known int8range not null);
comment on table grade_history is 'Grades as they stood at a time (valid) as known at a position of the log (known)';
create index grade_history_by_customer on grade_history (customer_id);

create table purchase (
    purchase_id  text primary key collate "C",
    customer_id  text not null collate "C",
    purchased_on date not null,
    amount       numeric(14, 2) not null,
    cost         numeric(14, 2) not null,
    counts       boolean not null
);
comment on table purchase is 'What customers bought, as far as it classifies them, as it stands now';
comment on column purchase.purchased_on is 'The day of the purchase, in the zone of the house';
comment on column purchase.amount is 'What the customer pays, CNY';
comment on column purchase.cost is 'What it costs the house, CNY';
comment on column purchase.counts is 'Whether it counts: false once it is taken back';
create index purchase_by_customer on purchase (customer_id, purchased_on) include (amount, cost) where counts;

create table purchase_history (like purchase, valid tstzrange not null, known int8range not null);
comment on table purchase_history is 'Purchases as they stood at a time (valid) as known at a position of the log (known)';
create index purchase_history_by_id on purchase_history (purchase_id);
create index purchase_history_by_customer on purchase_history (customer_id);
