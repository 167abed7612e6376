// A hundred ways through the navigator: hour, life event and what was told, as in an address.
//
// The table test keeps the full answer of each beside it (navigate.paths.txt); pages and
// benches walk the same ways.

export const paths: readonly string[] = [
  // lost, on a weekday, at night, on a Sunday
  '2024-03-04T10:00 lost lost_where=home lost_want=stop',
  '2024-03-04T23:30 lost lost_where=outside lost_want=stop',
  '2024-03-10T15:00 lost lost_where=stolen lost_want=stop',
  '2024-01-01T04:00 lost lost_where=disaster lost_want=stop',
  '2024-03-04T10:00 lost lost_where=home lost_want=abolish',
  '2024-03-06T18:30 lost lost_where=outside lost_want=abolish',
  '2024-03-09T10:00 lost lost_where=stolen lost_want=abolish',
  '2024-03-04T17:15 lost lost_where=disaster lost_want=abolish',
  '2024-03-04T10:00 lost lost_where=home lost_want=new_card with_certificate=yes',
  '2024-03-04T10:00 lost lost_where=outside lost_want=new_card with_certificate=no',
  '2024-03-04T10:00 lost lost_where=stolen lost_want=new_card with_certificate=yes',
  '2024-03-04T10:00 lost lost_where=disaster lost_want=new_card with_certificate=yes',
  // found
  '2024-03-04T10:00 found found_state=suspended with_move=no',
  '2024-03-04T10:00 found found_state=suspended with_move=yes',
  '2024-09-21T10:00 found found_state=suspended with_move=no',
  '2024-09-22T10:00 found found_state=suspended with_move=no',
  '2024-03-04T10:00 found found_state=not_suspended',
  '2024-03-04T10:00 found found_state=abolished',
  '2024-03-10T10:00 found found_state=replaced',
  // PINs
  '2024-03-04T10:00 forgot_pin which_pin=sign with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=auth with_move=no',
  '2024-03-06T18:00 forgot_pin which_pin=resident_register with_move=yes',
  '2024-03-04T10:00 forgot_pin which_pin=card_info with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=unknown with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=asked_for_six_or_more_characters' +
    ' with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=signing_an_application with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=documents_from_kiosk with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=certificate_at_window with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=filling_in_name_and_address' +
    ' with_move=no',
  '2024-03-04T10:00 forgot_pin which_pin=unsure pin_symptom=asked_for_four_digits with_move=no',
  '2024-03-04T19:00 locked_pin which_pin=sign with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=auth with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=resident_register with_move=yes',
  '2024-03-04T10:00 locked_pin which_pin=unsure pin_symptom=unknown with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=unsure pin_symptom=signing_an_application with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=unsure pin_symptom=logging_in_to_portal with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=unsure pin_symptom=health_insurance_reader with_move=no',
  '2024-03-04T10:00 locked_pin which_pin=unsure pin_symptom=moving_or_changing_name with_move=yes',
  // damaged
  '2024-03-04T10:00 damaged damage=chip with_certificate=yes',
  '2024-03-04T10:00 damaged damage=soiled with_certificate=no',
  // calls and FAX, by hour
  '2024-03-04T10:00 suspicious fraud_kind=call',
  '2024-03-09T18:00 suspicious fraud_kind=call',
  '2024-03-04T09:00 suspicious fraud_kind=complaint',
  '2024-03-04T10:00 hearing fax_purpose=question',
  '2024-03-04T10:00 hearing fax_purpose=suspend',
  // moving within the ward
  '2024-03-04T10:00 move_within nationality=japanese want_sign=no',
  '2024-03-04T10:00 move_within nationality=japanese want_sign=yes',
  '2024-03-04T10:00 move_within nationality=foreign moved_on=2024-03-01 want_sign=no',
  '2024-03-09T10:00 move_within nationality=foreign moved_on=skip want_sign=yes',
  // out
  '2024-03-04T10:00 move_out move_how=window planned_move_out=skip started_living=skip',
  '2024-03-04T10:00 move_out move_how=window planned_move_out=2024-03-20 started_living=2024-03-22',
  '2024-03-04T10:00 move_out move_how=online sign_valid=yes planned_move_out=2024-03-20' +
    ' started_living=skip',
  '2024-03-04T10:00 move_out move_how=online sign_valid=no planned_move_out=skip' +
    ' started_living=skip',
  // in
  '2024-03-04T10:00 move_in started_living=2024-02-25 planned_move_out=2024-02-24 notified_on=skip',
  '2024-03-11T10:00 move_in started_living=2024-02-26 planned_move_out=2024-02-24 notified_on=skip',
  '2024-03-12T10:00 move_in started_living=2024-02-26 planned_move_out=2024-02-24 notified_on=skip',
  '2024-03-26T10:00 move_in started_living=2024-03-20 planned_move_out=2024-02-24 notified_on=skip',
  '2024-03-04T10:00 move_in started_living=2024-02-25 planned_move_out=2024-02-24' +
    ' notified_on=2024-03-01',
  '2024-05-30T10:00 move_in started_living=2024-02-25 planned_move_out=2024-02-24' +
    ' notified_on=2024-03-01',
  '2024-05-31T10:00 move_in started_living=2024-02-25 planned_move_out=2024-02-24' +
    ' notified_on=2024-03-01',
  '2024-03-04T10:00 move_in started_living=skip planned_move_out=skip notified_on=skip',
  // the earlier of two limits wins; an opening after it is none
  '2024-06-07T18:00 move_in started_living=2024-05-26 planned_move_out=2024-05-09 notified_on=skip',
  '2024-06-07T17:00 move_in started_living=2024-05-26 planned_move_out=2024-05-09 notified_on=skip',
  // abroad
  '2024-03-04T10:00 move_abroad nationality=japanese',
  '2024-03-04T10:00 move_abroad nationality=foreign',
  '2024-03-04T10:00 leave_japan',
  // names
  '2024-03-04T10:00 name_change nationality=japanese want_sign=yes',
  '2024-03-04T10:00 name_change nationality=foreign moved_on=2024-02-20 want_sign=no',
  // letters and expiry
  '2024-03-04T10:00 letter letter_about=certificate pin_known=yes expiry=2024-05-20',
  '2024-03-04T10:00 letter letter_about=certificate pin_known=no expiry=skip',
  '2024-03-04T10:00 letter letter_about=certificate pin_known=yes expiry=2024-06-05',
  '2024-03-04T10:00 letter letter_about=certificate pin_known=yes expiry=2024-03-03',
  '2024-03-04T10:00 letter letter_about=card expiry=2024-04-30',
  '2024-03-04T10:00 letter letter_about=card expiry=2024-08-30',
  '2024-03-04T21:00 letter letter_about=unsure',
  '2024-03-04T10:00 expiry_soon holder=fixed_stay expiry=2024-05-31',
  '2024-03-04T10:00 expiry_soon holder=no_fixed_stay pin_known=no expiry=2024-03-04',
  '2024-03-04T10:00 expired holder=fixed_stay with_certificate=yes',
  '2024-03-04T10:00 expired holder=no_fixed_stay with_certificate=yes old_card=yes',
  '2024-03-04T10:00 expired holder=no_fixed_stay with_certificate=no old_card=no',
  // new residence card
  '2024-03-04T10:00 new_residence_card stay_state=received received_on=2024-03-01' +
    ' card_expiry=2024-03-31',
  '2024-03-05T10:00 new_residence_card stay_state=received received_on=2024-03-01' +
    ' card_expiry=2024-03-31',
  '2024-03-04T10:00 new_residence_card stay_state=received received_on=skip card_expiry=skip',
  '2024-04-01T10:00 new_residence_card stay_state=received received_on=2024-03-29' +
    ' card_expiry=2024-03-31',
  '2024-03-04T10:00 new_residence_card stay_state=pending card_expiry=2024-03-31',
  '2024-03-31T10:00 new_residence_card stay_state=pending card_expiry=2024-03-31',
  '2024-03-04T10:00 new_residence_card stay_state=shorter',
  // 15
  '2024-06-09T10:00 turned_15 birth_date=2009-06-10',
  '2024-06-10T10:00 turned_15 birth_date=2009-06-10',
  '2024-06-10T10:00 turned_15 birth_date=skip',
  // stores and post
  '2024-03-04T10:00 store_certificate store_document=resident_record_copy card_kind=standard',
  '2024-03-04T23:00 store_certificate store_document=seal_registration_certificate' +
    ' card_kind=standard',
  '2024-12-30T10:00 store_certificate store_document=resident_record_copy card_kind=standard',
  '2024-03-04T10:00 store_certificate store_document=resident_record_copy card_kind=face',
  '2024-03-04T10:00 store_certificate store_document=other',
  '2024-03-04T10:00 smart_application smart_document=tax_payment_certificate card_kind=standard',
  '2024-03-04T10:00 smart_application smart_document=resident_record_copy card_kind=face',
  '2024-03-04T10:00 smart_application smart_document=seal_registration_certificate',
  // insurance, account, face card, first card
  '2024-03-04T10:00 insurance auth_expiry=skip card_kind=standard',
  '2024-03-04T10:00 insurance auth_expiry=2024-03-09 card_kind=standard',
  '2024-03-04T10:00 insurance auth_expiry=2024-03-10 card_kind=face',
  '2024-03-04T10:00 public_account',
  '2024-03-04T10:00 face_card has_card=yes',
  '2024-03-04T10:00 face_card has_card=no',
  '2024-03-04T10:00 first_card nationality=japanese',
  '2024-03-09T10:00 first_card nationality=foreign',
  // certificates
  '2024-03-04T10:00 want_certificate which_certificate=sign birth_date=1990-01-01 with_move=no',
  '2024-03-04T10:00 want_certificate which_certificate=both birth_date=2010-03-05 with_move=no',
  '2024-03-04T10:00 want_certificate which_certificate=auth with_move=yes',
  '2024-03-04T10:00 revoke_certificate which_certificate=sign with_move=no',
  // the card itself
  '2024-03-04T10:00 photo_change with_certificate=yes',
  '2024-03-04T10:00 field_full old_card=yes with_certificate=yes',
  '2024-03-04T10:00 field_full old_card=no with_certificate=no',
  '2024-03-04T10:00 former_surname surname_how=addition',
  '2024-03-04T10:00 former_surname surname_how=printed with_certificate=yes',
  '2024-03-04T10:00 sex_change old_card=yes with_certificate=yes',
  '2024-03-04T10:00 reissue reason=chip_broken with_certificate=yes',
  '2024-03-04T10:00 reissue reason=renewal with_certificate=no old_card=no',
  '2024-03-04T10:00 reissue reason=moved_abroad with_certificate=yes',
  '2024-03-04T10:00 reissue reason=disaster with_certificate=yes',
  '2024-03-04T10:00 reissue reason=lost lost_where=home with_certificate=yes',
  '2024-03-04T10:00 moving_again has_notified=yes notified_on=2024-03-01',
  '2024-03-04T10:00 moving_again has_notified=no started_living=2024-02-28' +
    ' planned_move_out=2024-02-10',
  '2024-03-04T10:00 police_number lost_where=home',
  '2024-03-04T10:00 police_number lost_where=outside',
  '2024-03-04T10:00 police_number lost_where=stolen',
  '2024-03-04T10:00 police_number lost_where=disaster',
  '2024-03-04T10:00 collect_card',
  '2024-09-22T10:00 collect_card',
  '2024-03-04T18:00 application_state',
  '2024-03-04T10:00 for_someone for_whom=child',
  '2024-03-04T10:00 for_someone for_whom=hospital',
  '2024-03-04T10:00 for_someone for_whom=other',
  '2024-03-04T10:00 return_card',
  '2024-03-04T10:00 someone_died',
]
