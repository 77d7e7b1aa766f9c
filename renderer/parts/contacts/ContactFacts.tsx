import { CircleAlert, CircleMinus, PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DirectoryEntry } from '../../../shared/domain/contactChanges'
import type { ContactDetails } from '../../../shared/domain/contactDirectory'
import { longDate } from '../../../shared/domain/dates'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { StatusWord } from '../../ui/Surfaces'

interface ContactFactsProps {
  entry: DirectoryEntry
  /** It comes from elsewhere than most of the list. */
  hasOwnSource: boolean
  /** More about it, after the facts. */
  children?: ReactNode
}

/** One contact: where, whose, how to reach it, and what has been done to it here. Three columns of a row. */
export function ContactFacts({ entry, hasOwnSource, children }: ContactFactsProps) {
  const { contact, origin, printed, changedOn, retiredOn } = entry
  const { municipality, service, address, isWithoutPersonalData, isMalformed, source, date } = contact
  const { directory } = findResponsibleTexts
  const inList = printed === null ? [] : printedWords(printed, contact)
  return (
    <>
      <span>{municipality ?? directory.municipalityUnknown}</span>
      <span>
        <span className="row-name">{contactName(contact)}</span>
        {service === 'childHealthCare' && <span className="support"> {directory.services[service]}</span>}
      </span>
      <span className="contact-facts">
        <span className={retiredOn === null ? undefined : 'contact-retired'}>{address}</span>
        {isWithoutPersonalData && <span className="support">{findResponsibleTexts.withoutPersonalData}</span>}
        {isMalformed && (
          <StatusWord tone="attn" icon={CircleAlert}>
            {findResponsibleTexts.malformed}
          </StatusWord>
        )}
        {retiredOn !== null && (
          <StatusWord tone="none" icon={CircleMinus}>
            {texts.retired(longDate(retiredOn))}
          </StatusWord>
        )}
        {changedOn !== null && (
          <>
            <StatusWord tone="none" icon={PenLine}>
              {origin === 'added' ? texts.added(longDate(changedOn)) : texts.corrected(longDate(changedOn))}
            </StatusWord>
            <span className="support">{texts.checked(source, longDate(date))}</span>
          </>
        )}
        {changedOn === null && hasOwnSource && (
          <span className="support">{texts.printedSource(source, longDate(date))}</span>
        )}
        {changedOn !== null && inList.length > 0 && (
          <span className="support">{texts.printedValue(inList.join(', '))}</span>
        )}
        {children}
      </span>
    </>
  )
}

/** What a contact is called: its unit, or whose it is. */
export function contactName({ unit, service }: ContactDetails): string {
  const { services, unitUnknown } = findResponsibleTexts.directory
  return unit ?? (service === 'childHealthCare' ? unitUnknown : services[service])
}

/** What one contact says where another says something else, source and day apart. */
export function printedWords(of: ContactDetails, other: ContactDetails): string[] {
  const { withoutPersonalData } = findResponsibleTexts
  const mark = of.isWithoutPersonalData ? withoutPersonalData : texts.noMark
  return [
    of.municipality === other.municipality ? null : (of.municipality ?? texts.noMunicipality),
    of.unit === other.unit ? null : (of.unit ?? texts.noUnit),
    of.service === other.service ? null : texts.services[of.service],
    of.kind === other.kind ? null : texts.kinds[of.kind],
    of.address === other.address ? null : of.address,
    of.isWithoutPersonalData === other.isWithoutPersonalData ? null : mark,
  ].filter((word) => word !== null)
}
