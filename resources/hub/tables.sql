-- The tables of a hub. The same on PostgreSQL and, for tests of the contract, on H2; /*partitions*/ stands where
-- PostgreSQL splits the facts by province.

create table fact (
  province      varchar(2)   not null,
  region        varchar(6)   not null,
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  subject_kind  varchar(16)  not null,
  subject_id    uuid         not null,
  what          varchar(64)  not null,
  before_link   varchar(43)  not null,
  link          varchar(43)  not null,
  line          varchar      not null,
  primary key (province, device, incarnation, seq)
) /*partitions*/;

-- Facts under a name that stands for another fact: a device was cloned.
create table fork (
  region        varchar(6)   not null,
  device        varchar(16)  not null,
  incarnation   integer      not null,
  seq           bigint       not null,
  before_link   varchar(43)  not null,
  link          varchar(43)  not null,
  line          varchar      not null,
  primary key (device, incarnation, seq, link)
);

-- Who works at which device: the database role it logs in with, its district, and which districts it sees ('' all, '41' a
-- province, '4101' a city, '410105' a county).
create table desk (
  device        varchar(16)  not null primary key,
  role_name     varchar(64)  not null,
  region        varchar(6)   not null,
  sees          varchar(6)   not null
);
create index desk_by_role on desk (role_name);

-- Which districts a donor, patient or case concerns beside the district that wrote a fact.
create table subject_scope (
  subject_id    uuid         not null,
  region        varchar(6)   not null,
  primary key (subject_id, region)
);
