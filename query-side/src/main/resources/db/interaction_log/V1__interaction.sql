create table interaction (
    interaction_id     text primary key collate "C",
    channel            text not null,
    direction          text not null,
    kind               text not null,
    programme          text not null,
    customer_id        text,
    subject            text not null,
    lead_department    text,
    green_channel      boolean not null,
    out_of_hours       boolean not null,
    complaint_id       text,
    content            json,
    caller             json,
    owner              text not null,
    department         text not null,
    account_manager    text,
    offered_department text,
    offered_to         text,
    explanation        json,
    state              text not null,
    taken_at           timestamptz not null,
    answered_at        timestamptz,
    closed_at          timestamptz,
    due_at             timestamptz,
    answer             json,
    handling           json,
    satisfaction       integer,
    remark             json,
    outcome            text,
    clocks_answer_started_at timestamptz,
    clocks_answer_allowance  bigint,
    clocks_answer_pauses     text[],
    clocks_answer_stopped_at timestamptz,
    clocks_answer_cancelled  boolean,
    clocks_call_back_started_at timestamptz,
    clocks_call_back_allowance  bigint,
    clocks_call_back_pauses     text[],
    clocks_call_back_stopped_at timestamptz,
    clocks_call_back_cancelled  boolean,
    clocks_offer_started_at timestamptz,
    clocks_offer_allowance  bigint,
    clocks_offer_pauses     text[],
    clocks_offer_stopped_at timestamptz,
    clocks_offer_cancelled  boolean,
    clocks_promise_started_at timestamptz,
    clocks_promise_allowance  bigint,
    clocks_promise_pauses     text[],
    clocks_promise_stopped_at timestamptz,
    clocks_promise_cancelled  boolean,
    version            bigint not null,
    position           bigint not null
);
comment on table interaction is 'Every interaction with a customer, or with someone the house does not know, as it stands now';
comment on column interaction.direction is 'inbound or outbound';
comment on column interaction.kind is 'What it is about: inquiry, important-inquiry, complaint, service-request, notice …';
comment on column interaction.programme is 'scheduled or ad-hoc; follows from the kind';
comment on column interaction.customer_id is 'With which customer; null for someone the house does not know';
comment on column interaction.subject is 'A few words that name no person';
comment on column interaction.lead_department is 'Who leads the handling of an important inquiry; null for everything else';
comment on column interaction.out_of_hours is 'Whether it came outside the working hours of the book';
comment on column interaction.complaint_id is 'The complaint that was heard in it; null where none was';
comment on column interaction.content is 'What was said, sealed; opened only through the API, and logged';
comment on column interaction.caller is 'Whom the house spoke with, sealed; opened only through the API, and logged';
comment on column interaction.account_manager is 'Who looks after the customer; null for someone the house does not know';
comment on column interaction.offered_department is 'Which department is asked to take it; null while none is';
comment on column interaction.offered_to is 'Who of that department is asked; null for whoever takes it first';
comment on column interaction.explanation is 'What the customer was told when it was last handed over, sealed';
comment on column interaction.state is 'open, answered or closed';
comment on column interaction.taken_at is 'When it took place, whenever that became known';
comment on column interaction.due_at is 'The earliest last moment of what is open; null if nothing is';
comment on column interaction.answer is 'What was answered, sealed; opened only through the API, and logged';
comment on column interaction.handling is 'How the lead department handled an important inquiry, sealed';
comment on column interaction.satisfaction is 'From 1 to 5; null if nobody asked';
comment on column interaction.remark is 'What was said when the house called back, sealed';
comment on column interaction.outcome is 'settled, unsettled, passed-on, unreachable or withdrawn; null while it goes on';
comment on column interaction.clocks_answer_started_at is 'Clock until whoever turned to the house is answered: when it began; null where there is none';
comment on column interaction.clocks_answer_allowance is 'Time it has, in microseconds';
comment on column interaction.clocks_call_back_started_at is 'Clock until whoever came out of hours is called back: when it began; null where there is none';
comment on column interaction.clocks_call_back_allowance is 'Time it has, in microseconds';
comment on column interaction.clocks_offer_started_at is 'Clock until whoever is asked to take it replies: when it began; null where there is none';
comment on column interaction.clocks_offer_allowance is 'Time it has, in microseconds';
comment on column interaction.clocks_promise_started_at is 'Clock until a service request is done: when it began; null where there is none';
comment on column interaction.clocks_promise_allowance is 'Time it has, in microseconds';
create index interaction_by_time on interaction (taken_at desc, interaction_id desc);
create index interaction_by_owner on interaction (owner, taken_at desc, interaction_id desc);
create index interaction_by_customer on interaction (customer_id, taken_at desc, interaction_id desc);
create index interaction_by_account_manager on interaction (account_manager, taken_at desc, interaction_id desc);
create index interaction_by_department on interaction (department, taken_at desc, interaction_id desc);
create index interaction_by_offer on interaction (offered_department, offered_to) where offered_department is not null;
create index interaction_by_lead on interaction (lead_department) where lead_department is not null;
create index interaction_by_due on interaction (due_at) where due_at is not null;

create table interaction_history (like interaction, valid tstzrange not null, known int8range not null);
comment on table interaction_history is 'Contacts as they stood at a time (valid) as known at a position of the log (known)';
create index interaction_history_by_id on interaction_history (interaction_id);

create table account (
    customer_id     text primary key collate "C",
    account_manager text not null
);
comment on table account is 'Who looks after each customer';

create table account_history (like account, valid tstzrange not null, known int8range not null);
comment on table account_history is 'Who looked after a customer at a time (valid) as known at a position of the log (known)';
create index account_history_by_id on account_history (customer_id);
