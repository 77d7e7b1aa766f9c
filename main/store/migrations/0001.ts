/** The first store. Frozen: a change to the tables is a new migration, never an edit of this one. */
export const migration0001 = `
create table cases (
  id text primary key not null,
  number text not null unique,
  created_on text not null,
  data text not null check (json_valid(data)),
  check (data ->> 'id' = id and data ->> 'number' = number and data ->> 'createdOn' = created_on)
) strict;

-- Numbers stand on paper outside the program, so one that has been used is never given out again.
create table case_numbers (
  year integer primary key,
  last integer not null
) strict;

create table drafts (
  id integer primary key,
  case_id text references cases (id) on delete cascade,
  key text not null,
  revision integer not null,
  fields text not null check (json_valid(fields)),
  saved_at text not null
) strict;
create unique index drafts_key on drafts (coalesce(case_id, ''), key);
create index drafts_case on drafts (case_id);

create table documents (
  id text primary key not null,
  case_id text not null references cases (id) on delete cascade,
  kind text not null,
  version integer not null,
  template_version integer not null,
  frozen_at text not null,
  snapshot text not null check (json_valid(snapshot)),
  unique (case_id, kind, version)
) strict;
create trigger documents_frozen before update on documents
begin
  select raise(abort, 'documents are frozen');
end;

create table events (
  id integer primary key,
  at text not null,
  who text not null,
  what text not null,
  case_id text
) strict;
create index events_case on events (case_id);
create trigger events_not_changed before update on events
begin
  select raise(abort, 'events are append-only');
end;
create trigger events_not_removed before delete on events
begin
  select raise(abort, 'events are append-only');
end;

create table settings (
  id integer primary key check (id = 1),
  data text not null check (json_valid(data))
) strict;
`
