-- What an office may do in the hub: add facts of its own and of devices that nobody else is registered for, read what
-- concerns the districts it sees. Nobody may change or remove a fact. PostgreSQL 15 or newer; run once by its owner.

create role yingchun_office nologin;
grant select, insert on fact, fork to yingchun_office;
grant select on desk to yingchun_office;
grant select, insert on subject_scope to yingchun_office;

create table fact_rest partition of fact default;

-- Runs with the owner's rights, so that the rules below do not ask themselves.
create function hub_sees(r varchar, s uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select 1 from desk d where d.role_name = session_user and (r like d.sees || '%'
    or exists (select 1 from subject_scope c where c.subject_id = s and c.region like d.sees || '%')))
$$;

-- How far the devices of the provinces that a role sees have written: one step down the key for each device, where a plain
-- "distinct" would read every fact and ask for each whether it may be seen. Says of no fact what is in it.
create function hub_writers() returns table (device varchar, incarnation integer, last_seq bigint)
language sql stable security definer set search_path = public as $$
  with recursive own as (
    select distinct left(sees, 2) as province from desk where role_name = session_user
  ), writer as (
    (select f.province, f.device, f.incarnation from fact f order by f.province, f.device, f.incarnation limit 1)
    union all
    select n.province, n.device, n.incarnation from writer w cross join lateral (
      select f.province, f.device, f.incarnation from fact f
      where (f.province, f.device, f.incarnation) > (w.province, w.device, w.incarnation)
      order by f.province, f.device, f.incarnation limit 1) n
  )
  select w.device, w.incarnation, (select f.seq from fact f
      where f.province = w.province and f.device = w.device and f.incarnation = w.incarnation order by f.seq desc limit 1)
  from writer w where exists (select 1 from own where w.province like own.province || '%')
$$;

create function hub_pushes(r varchar, d varchar) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select 1 from desk own where own.role_name = session_user and own.region = r)
    and not exists (select 1 from desk other where other.device = d and other.role_name <> session_user)
$$;

alter table fact enable row level security;
create policy push on fact for insert to yingchun_office with check (hub_pushes(region, device));
create policy pull on fact for select to yingchun_office using (hub_sees(region, subject_id));
alter table fork enable row level security;
create policy push on fork for insert to yingchun_office with check (hub_pushes(region, device));
create policy pull on fork for select to yingchun_office using (hub_sees(region, null));
alter table subject_scope enable row level security;
create policy share on subject_scope for insert to yingchun_office with check (hub_sees('-', subject_id));
create policy pull on subject_scope for select to yingchun_office using (hub_sees('-', subject_id));

-- Before a fact goes in: the same one again is passed over, another one under the same name goes into quarantine; the
-- first district to write about a record owns it. Fires for replicated rows too, or one clone would stop all replication.
create function hub_guard() returns trigger
language plpgsql security definer set search_path = public as $$
declare known varchar;
begin
  select link into known from fact where province = new.province and device = new.device
    and incarnation = new.incarnation and seq = new.seq;
  if known is not null then
    if known <> new.link then
      insert into fork values (new.region, new.device, new.incarnation, new.seq, new.before_link, new.link, new.line)
        on conflict do nothing;
    end if;
    return null;
  end if;
  if new.subject_kind in ('DONOR', 'PATIENT', 'CASE')
      and not exists (select 1 from subject_scope where subject_id = new.subject_id) then
    insert into subject_scope values (new.subject_id, new.region) on conflict do nothing;
  end if;
  return new;
end $$;
create trigger guard before insert on fact for each row execute function hub_guard();
