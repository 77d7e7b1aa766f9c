/** What has been corrected, added and retired among the contacts, apart from the shipped list. */
export const migration0006 = `
create table contact_changes (
  place integer primary key,
  id text not null unique,
  data text not null check (json_valid(data)),
  check (data ->> 'id' = id)
) strict;
`
