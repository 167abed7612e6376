// A block of the contents on the page: paragraphs and lists, values filled in, links made.

import type { ComponentChild } from 'preact'
import type { Block, BodyPart } from '../../core/guide/contents.ts'
import { sectionOf } from '../../core/guide/contents.ts'
import { inlineParts, withoutReadings, type InlinePart } from '../../core/guide/inline.ts'
import { guideValue } from '../../core/guide/values.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import type { GuideEdition } from './guide-world.ts'
import { sourceOf, valueText } from './words.ts'

export type BodyProps = { readonly locale: Locale; readonly edition: GuideEdition }

export function BlockBody({ block, ...props }: BodyProps & { readonly block: Block }) {
  return (
    <>
      {block.body.map((part, index) => (
        <BodyPartView key={index} part={part} {...props} />
      ))}
      <Cite rules={block.cites} />
    </>
  )
}

function BodyPartView({ part, ...props }: BodyProps & { readonly part: BodyPart }) {
  if (part.kind === 'paragraph') {
    return (
      <p class="measure">
        <Line text={part.text} {...props} />
      </p>
    )
  }
  const items = part.items.map((item, index) => (
    <li key={index}>
      <Line text={item} {...props} />
    </li>
  ))
  return part.ordered ? <ol class="measure">{items}</ol> : <ul class="measure">{items}</ul>
}

/** One line of the contents with its values, links and readings. */
export function Line({ text, ...props }: BodyProps & { readonly text: string }) {
  return (
    <>
      {inlineParts(text).map((part, index) => (
        <Inline key={index} part={part} {...props} />
      ))}
    </>
  )
}

function Inline({ part, locale, edition }: BodyProps & { readonly part: InlinePart }) {
  if (part.kind === 'text') return <>{ruby(part.text)}</>
  if (part.kind === 'section') return sectionLink(part.id, locale, edition)
  const value = guideValue(part.key, sourceOf(edition))
  if (!value) return <>{part.key}</>
  const text = valueText(value, locale, edition)
  if (value.kind === 'page') return <a href={value.url}>{text}</a>
  if (value.kind === 'phone' && isDialled(value.number)) {
    return <PhoneLink number={value.number} />
  }
  return <>{ruby(text)}</>
}

function sectionLink(id: string, locale: Locale, { contents }: GuideEdition) {
  const section = sectionOf(contents, locale, id)
  return <a href={sectionAddress(id)}>{ruby(section?.title ?? id)}</a>
}

export function sectionAddress(section: string): string {
  return guide.routes.section.href({ section })
}

/** A block under its title. */
export function BlockSection({ block, ...props }: BodyProps & { readonly block: Block }) {
  return (
    <section id={block.id}>
      <h2>{titleView(block.title, props)}</h2>
      <BlockBody block={block} {...props} />
    </section>
  )
}

/** Numbers never break at a hyphen, and a telephone can dial them. */
export function PhoneLink({ number }: { readonly number: string }) {
  const dialled = number.replaceAll('-', '')
  return (
    <a class="guide-number" href={`tel:${encodeURIComponent(dialled)}`}>
      {number}
    </a>
  )
}

/** An extension cannot be dialled from outside. */
export function isDialled(number: string): boolean {
  return number.startsWith('0') || number === '188' || number.startsWith('#')
}

/** A line in plain words, for titles, search results and print. */
export function plainLine(text: string, { locale, edition }: BodyProps): string {
  return withoutReadings(lineText(text, { locale, edition }))
}

/** The same with readings left in, as 漢字《かんじ》. */
export function lineText(text: string, { locale, edition }: BodyProps): string {
  return inlineParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'section') {
        return sectionOf(edition.contents, locale, part.id)?.title ?? part.id
      }
      const value = guideValue(part.key, sourceOf(edition))
      return value ? valueText(value, locale, edition) : part.key
    })
    .join('')
}

/** A title of the contents: values filled in, readings as ruby. */
export function titleView(text: string, props: BodyProps): ComponentChild {
  return ruby(lineText(text, props))
}
