/** Cases get the points of the routine that are skipped. */
export const migration0007 = `
update cases set data = json_insert(data, '$.skips', json('{}'));
`
