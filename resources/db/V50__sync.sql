-- What is held of whom, and what came but does not count (yet).

-- How far a writer (one life of one device) is held without a hole.
create table strand (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  link          varchar(43)  not null,
  primary key (device, incarnation)
);

-- Facts that stayed behind: out of this office's scope, or refused here.
create table strand_gap (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  first_seq     bigint       not null,
  last_seq      bigint       not null,
  before_link   varchar(43)  not null,
  link          varchar(43)  not null,
  primary key (device, incarnation, first_seq)
);

-- Facts whose predecessors have not come yet, and facts in quarantine (forked).
create table waiting_fact (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  before_link   varchar(43)  not null,
  link          varchar(43)  not null,
  forked        boolean      not null,
  line          varchar      not null,
  primary key (device, incarnation, seq, link)
);

-- With which act of this device a stretch of another writer's facts came in.
create table came_in (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  first_seq     bigint       not null,
  last_seq      bigint       not null,
  with_life     integer      not null,
  with_seq      bigint       not null,
  primary key (device, incarnation, first_seq)
);
create index came_in_with on came_in (with_life, with_seq);

-- Facts that came in and were set aside again as a whole.
create table fact_aside (
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  clock         bigint       not null,
  subject_kind  varchar(16)  not null,
  subject_id    uuid         not null,
  what          varchar(64)  not null,
  link          varchar(43)  not null,
  line          varchar      not null,
  primary key (device, incarnation, seq)
);

-- Fields with two or more values of which none was written in sight of the other.
create table conflict (
  subject_kind  varchar(16)  not null,
  subject_id    uuid         not null,
  field         varchar(100) not null,
  gravity       varchar(16)  not null,
  versions      integer      not null,
  newest_clock  bigint       not null,
  primary key (subject_kind, subject_id, field)
);
