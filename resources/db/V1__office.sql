-- The index over the journal. Every table here can be made anew from the facts; nothing lives here alone.

-- How far the index has followed the journal.
create table mark (
  one    integer      not null primary key,
  seq    bigint       not null,
  chain  varchar(64)  not null,
  probe  bigint       not null
);

-- Every fact as the line it stands in the journal with.
create table fact (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  clock         bigint       not null,
  subject_kind  varchar(16)  not null,
  subject_id    uuid         not null,
  what          varchar(64)  not null,
  line          varchar      not null,
  primary key (device, incarnation, seq)
);
create index fact_by_subject on fact (subject_kind, subject_id, clock);
create index fact_by_clock on fact (clock);
