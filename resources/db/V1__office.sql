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
  link          varchar(43)  not null,
  line          varchar      not null,
  primary key (device, incarnation, seq)
);
create index fact_by_subject on fact (subject_kind, subject_id, clock);
create index fact_by_clock on fact (clock);

-- One donor of the registry: columns to filter and order by, and the line of the registry file whole.
create table donor (
  id            uuid          not null constraint donor_key primary key,
  code          varchar(100)  not null,
  name          varchar(400)  not null,
  pinyin        varchar(800)  not null,
  sounds        varchar(2000) not null,
  sex           varchar(1)    not null,
  birth_date    date          not null,
  abo           varchar(8)    not null,
  cmv           varchar(1)    not null,
  weight_kg     integer       not null,
  region        varchar(100)  not null,
  status        varchar(2)    not null,
  status_until  date,
  line          varchar       not null,
  line_hash     bigint        not null,
  taken_clock   bigint        not null
);
create index donor_by_code on donor (code, id);
create index donor_by_pinyin on donor (pinyin, id);

create table patient (
  id          uuid          not null primary key,
  code        varchar(100)  not null,
  centre      varchar(400)  not null,
  sex         varchar(1)    not null,
  age_band    varchar(20)   not null,
  weight_kg   double        not null,
  typing      varchar       not null,
  searching   boolean       not null,
  last_clock  bigint        not null
);
create index patient_by_code on patient (code, id);

create table donor_case (
  id            uuid          not null primary key,
  number        varchar(100)  not null,
  stage         varchar(20)   not null,
  donor_id      uuid          not null,
  donor_code    varchar(100)  not null,
  patient_id    uuid          not null,
  notice        date          not null,
  p0            date,
  g1            date,
  d0            date,
  outcome       varchar(10),
  opened_clock  bigint        not null,
  last_clock    bigint        not null
);
create index case_by_donor on donor_case (donor_id);
create index case_by_patient on donor_case (patient_id);
