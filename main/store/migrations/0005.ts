/** Papers are for somebody, and are numbered for each of them; a meeting says why the organisations are invited. */
export const migration0005 = `
create table documents_new (
  id text primary key not null,
  case_id text not null references cases (id) on delete cascade,
  kind text not null,
  -- Whom the paper is for: \`child\`, a guardian or an organisation of the case; null when it is for everybody.
  recipient text,
  version integer not null,
  template_version integer not null,
  frozen_at text not null,
  snapshot text not null check (json_valid(snapshot))
) strict;
insert into documents_new (id, case_id, kind, recipient, version, template_version, frozen_at, snapshot)
  select id, case_id, kind, null, version, template_version, frozen_at, snapshot from documents;
drop table documents;
alter table documents_new rename to documents;
create unique index documents_version on documents (case_id, kind, coalesce(recipient, ''), version);
create trigger documents_frozen before update on documents
begin
  select raise(abort, 'documents are frozen');
end;

update cases set data = json_set(data, '$.meetings', json((
  select json_group_array(json_insert(value, '$.invitationReason', '') order by key)
  from json_each(cases.data, '$.meetings')
)));
`
