-- Facts of one kind over the whole office: calls, tasks put off, campaigns.
create index fact_by_what on fact (what, clock);
-- The last day on which a donor was reached or confirmed the contacts, by the registry's file or here.
alter table donor add column last_contact date;
create index donor_by_contact on donor (last_contact, id);
