create table complaint (
    complaint_id text primary key collate "C",
    number       text not null,
    owner        text,
    offered_to   text,
    received_at  timestamptz not null,
    channel      text not null,
    product      text,
    kind         text,
    department   text,
    issue        text,
    response     text,
    cause        text,
    words        text[] not null
);
comment on table complaint is 'Every complaint as it is found by words now; nothing personal is in it';
comment on column complaint.offered_to is 'Who was asked to take the complaint and has not answered yet';
comment on column complaint.issue is 'The words of a past complaint''s source, which name no person';
comment on column complaint.words is 'All words the complaint is found by';
-- Without a list of what is still to be sorted in, which every search would have to read through.
create index complaint_by_words on complaint using gin (words) with (fastupdate = off);
create index complaint_by_receipt on complaint (received_at desc, complaint_id desc);

create table complaint_history (like complaint, valid tstzrange not null, known int8range not null);
comment on table complaint_history is 'Every complaint as it was found at a time (valid) as known at a position (known)';
create index complaint_history_by_id on complaint_history (complaint_id);
create index complaint_history_by_words on complaint_history using gin (words);

create table complainant (
    position     bigint primary key,
    complaint_id text not null collate "C",
    subject      text not null collate "C",
    marks        text[] not null
);
comment on table complainant is 'Keyed hashes by which complainants are found; rows go with the key of their person';
comment on column complainant.subject is 'Whose key opens what the marks were made of';
comment on column complainant.marks is 'HMAC of pairs of a name''s characters, of phone numbers, of the e-mail address';
create index complainant_by_marks on complainant using gin (marks) with (fastupdate = off);
create index complainant_by_complaint on complainant (complaint_id);
create index complainant_by_subject on complainant (subject);
