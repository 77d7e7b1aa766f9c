/** Cases get the call they came from, and the links between siblings. */
export const migration0002 = `
update cases set data = json_insert(data, '$.referral', null, '$.siblingCaseIds', json('[]'));
`
