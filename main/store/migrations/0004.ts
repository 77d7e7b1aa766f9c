/**
 * Settings get what "in good time" means. A booking says whether an interpreter is needed, an invitation when it was
 * called off, a copy whether its recipient has been confirmed, and a meeting how the family was invited.
 */
export const migration0004 = `
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
`
