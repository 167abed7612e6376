-- A receipt number ends with the last letters of an act's id: it is found by them.

create index acts_by_receipt on acts (town, (right(act_id::text, 8)));
