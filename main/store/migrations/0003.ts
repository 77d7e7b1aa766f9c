/**
 * The routine complete. A case may come in more than one call and may skip points; it keeps who answered about the need,
 * how another organisation helped alone, where a signed paper lies, and how the family was invited. Papers are for
 * somebody. The municipality's own wheel, its days of "in good time" and its changes to the contacts are kept apart.
 */
export const migration0003 = `
update cases set data = json_remove(
  json_set(
    data,
    '$.referrals', iif(data -> '$.referral' = 'null', json('[]'), json_array(json(data -> '$.referral'))),
    '$.onward', null,
    '$.needAnswers', (
      select json_group_array(json_set(value, '$.by', '') order by key) from json_each(data, '$.needAnswers')
    ),
    '$.consents', (
      select json_group_array(json_set(value, '$.paperPlace', '') order by key) from json_each(data, '$.consents')
    ),
    '$.contacts', (
      select json_group_array(json_set(value, '$.confirmedOn', value ->> '$.on') order by key)
      from json_each(data, '$.contacts')
    )
  ),
  '$.referral'
);

update settings set data = json_insert(data, '$.goodTimeDays', 14);
update cases set data = json_set(data, '$.meetings', json((
  select json_group_array(json_set(
    meeting.value,
    '$.booking', json(case json_type(meeting.value, '$.booking')
      when 'null' then 'null'
      else json_insert(
        meeting.value -> '$.booking', '$.interpreterLanguage', '', '$.interpreterBooked', json('false'))
      end),
    '$.invitations', json((
      select json_group_array(json_insert(value, '$.calledOffOn', null) order by key)
      from json_each(meeting.value, '$.invitations'))),
    '$.copies', json((
      select json_group_array(json_insert(value, '$.isConfirmed', json('false')) order by key)
      from json_each(meeting.value, '$.copies'))),
    '$.familyInvitations', json('[]')
  ) order by meeting.key)
  from json_each(data, '$.meetings') as meeting)));

-- A table that people read by kind and recipient; SQLite can only change its rules by making it anew.
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

create table contact_changes (
  place integer primary key,
  id text not null unique,
  data text not null check (json_valid(data)),
  check (data ->> 'id' = id)
) strict;

update cases set data = json_insert(data, '$.skips', json('{}'));
update settings set data = json_insert(data, '$.wheel', json('{"edition":null,"earlier":[]}'));
`
