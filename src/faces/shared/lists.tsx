// Showing facts: description lists, tables, steps, timelines, consequences, a sheet to print.

import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.tsx'
import { useCommonTexts } from './reader-locale.ts'

export type Description = {
  readonly term: ComponentChildren
  readonly value: ComponentChildren
}

export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  return (
    <dl class="descriptions">
      {items.map((item, index) => (
        <div class="descriptions__row" key={index}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type TableProps = {
  readonly caption: ComponentChildren
  readonly head: readonly ComponentChildren[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[]
  readonly captionHidden?: boolean
}

/** A table scrolls in its own frame when it must; the page never does. */
export function Table({ caption, head, rows, captionHidden = false }: TableProps) {
  return (
    <div class="table-frame" role="group" tabIndex={0}>
      <table class="table">
        <caption class={captionHidden ? 'visually-hidden' : ''}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th scope="col" key={index}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], index) => (
            <tr key={index}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type SectionProps = {
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
  readonly class?: string
}

/** A heading and what stands under it. */
export function Section({ title, children, class: look }: SectionProps) {
  return (
    <section class={look}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A table under its heading, which is its caption too; where it is empty, words instead. */
export function TableSection(props: SectionProps & Omit<TableProps, 'caption'> & TableWords) {
  const { title, caption = title, head, rows, empty, children, class: look } = props
  const table = <Table {...{ caption, head, rows }} captionHidden />
  return (
    <Section {...{ title }} {...(look !== undefined && { class: look })}>
      {rows.length === 0 && empty ? empty : table}
      {children}
    </Section>
  )
}

type TableWords = { readonly caption?: ComponentChildren; readonly empty?: ComponentChildren }

type LinksProps = {
  readonly to: readonly (readonly [href: string, text: ComponentChildren])[]
  readonly class?: string
}

/** Links, one under the other. */
export function Links({ to, class: look }: LinksProps) {
  return (
    <ul class={look}>
      {to.map(([href, text]) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

export type StepsProps = {
  readonly steps: readonly ComponentChildren[]
  /** Which step is on, from 0. */
  readonly current: number
}

/** Where one stands in a procedure of several pages. */
export function Steps({ steps, current }: StepsProps) {
  const { t, plain } = useCommonTexts()
  return (
    <nav class="steps" aria-label={plain('steps')}>
      <p class="steps__short">{t('stepOf', { number: current + 1, count: steps.length })}</p>
      <ol class="steps__list">
        {steps.map((step, index) => (
          <li
            key={index}
            class={`steps__step steps__step--${stateOfStep(index, current)}`}
            {...(index === current ? { 'aria-current': 'step' as const } : {})}
          >
            <span class="steps__number" aria-hidden="true">
              {index < current ? <Icon name="check" /> : index + 1}
            </span>
            <span class="steps__name">
              {step}
              {index < current && <span class="visually-hidden"> {t('stepDone')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export type TimelineEntry = {
  /** Machine form for <time>, `YYYY-MM-DD`. */
  readonly day: string
  readonly dayText: ComponentChildren
  readonly title: ComponentChildren
  readonly hint?: ComponentChildren
  readonly tone?: 'past' | 'near' | 'late'
}

/** Deadlines and events along time, soonest first as given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry, index) => (
        <li key={index} class={`timeline__entry timeline__entry--${entry.tone ?? 'plain'}`}>
          <time class="timeline__day" dateTime={entry.day}>
            {entry.dayText}
          </time>
          <p class="timeline__title">{entry.title}</p>
          {entry.hint && <p class="timeline__hint">{entry.hint}</p>}
        </li>
      ))}
    </ol>
  )
}

export type Consequence = {
  readonly text: ComponentChildren
  readonly tone: 'keeps' | 'changes' | 'ends'
}

const consequenceIcons: Readonly<Record<Consequence['tone'], IconName>> = {
  keeps: 'check',
  changes: 'arrow',
  ends: 'cross',
}

/** What will be different afterwards, before anyone confirms. */
export function ConsequenceList({ items }: { readonly items: readonly Consequence[] }) {
  const { t } = useCommonTexts()
  return (
    <section class="consequences">
      <h3 class="consequences__title">{t('consequences')}</h3>
      <ul class="consequences__list">
        {items.map((item, index) => (
          <li key={index} class={`consequences__item consequences__item--${item.tone}`}>
            <Icon name={consequenceIcons[item.tone]} />
            <span>{item.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a person may carry to a window: the only thing left when the page is printed. */
export function PrintSheet({
  title,
  children,
}: {
  readonly title: ComponentChildren
  readonly children: ComponentChildren
}) {
  const { t } = useCommonTexts()
  return (
    <section class="sheet">
      <p class="sheet__band">SPECIMEN {t('specimenBand')}</p>
      <h2 class="sheet__title">{title}</h2>
      {children}
    </section>
  )
}

function stateOfStep(index: number, current: number): 'done' | 'current' | 'todo' {
  if (index === current) return 'current'
  return index < current ? 'done' : 'todo'
}
