/** The draft of the form that registers a new child. It belongs to no case yet. */
export const registrationDraft = 'register-child'
/** The draft of a call that is being taken. It belongs to no case yet. */
export const intakeDraft = 'intake'
