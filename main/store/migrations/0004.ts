/**
 * Goals, and how it went. What the actions in an area shall lead to, the outcome of each action at the follow-up, and the
 * printer that papers go straight to.
 */
export const migration0004 = `
update cases set data = json_set(data, '$.meetings', json((
  select json_group_array(json_set(
    meeting.value,
    '$.areas', json((
      select json_group_array(json_insert(value, '$.goal', '') order by key)
      from json_each(meeting.value, '$.areas'))),
    '$.actions', json((
      select json_group_array(json_insert(value, '$.outcome', null) order by key)
      from json_each(meeting.value, '$.actions')))
  ) order by meeting.key)
  from json_each(data, '$.meetings') as meeting)));

update settings set data = json_insert(data, '$.printer', '');
`
