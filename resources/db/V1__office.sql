-- The index over the journal. Every table here can be made anew from the facts; nothing lives here alone.
create table fact (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  clock         bigint       not null,
  subject_kind  varchar(16)  not null,
  subject_id    uuid         not null,
  what          varchar(64)  not null,
  body          varchar      not null,
  primary key (device, incarnation, seq)
);
create index fact_by_subject on fact (subject_kind, subject_id, clock);
