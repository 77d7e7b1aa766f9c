/**
 * A case may come in more than one call; another organisation that helps alone, who answered, where a paper lies, and
 * the day a contact was confirmed are kept.
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
`
