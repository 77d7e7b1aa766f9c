/** Cases get the points of the routine that are skipped; settings get the municipality's own edition of the wheel. */
export const migration0007 = `
update cases set data = json_insert(data, '$.skips', json('{}'));
update settings set data = json_insert(data, '$.wheel', json('{"edition":null,"earlier":[]}'));
`
