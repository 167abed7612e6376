// What a page says before anything else: errors together, banners, emergencies, emptiness.

import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.tsx'
import { useCommonTexts } from './reader-locale.ts'

export type FieldError = {
  /** Name of the field, which is also its id. */
  readonly name: string
  readonly message: ComponentChildren
}

/** All errors of a form, on top of it, each leading to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { t } = useCommonTexts()
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2 class="error-summary__title">
        <Icon name="warning" />
        <span>{t('errorSummaryTitle', { count: errors.length })}</span>
      </h2>
      <ul class="error-summary__list">
        {errors.map((error) => (
          <li key={error.name}>
            <a href={`#${error.name}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export type BannerKind = 'info' | 'success' | 'warning' | 'error'

const bannerIcons: Readonly<Record<BannerKind, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'ban',
}

export type BannerProps = {
  readonly kind: BannerKind
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
  /** Its heading's level; 2 unless the banner stands inside a section. */
  readonly level?: 2 | 3
}

/** One thing to know. Errors and warnings are announced when they appear. */
export function NotificationBanner({ kind, title, children, level = 2 }: BannerProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const role = kind === 'error' || kind === 'warning' ? { role: 'alert' as const } : {}
  return (
    <div class={`banner banner--${kind}`} {...role}>
      <span class="banner__icon">
        <Icon name={bannerIcons[kind]} />
      </span>
      <div class="banner__words">
        <Heading class="banner__title">{title}</Heading>
        {children && <div class="banner__body">{children}</div>}
      </div>
    </div>
  )
}

/** For what cannot wait: a lost card, a stopped service. */
export function EmergencyBanner({ title, children }: Omit<BannerProps, 'kind' | 'level'>) {
  return (
    <div class="emergency">
      <h2 class="emergency__title">{title}</h2>
      {children && <div class="emergency__body">{children}</div>}
    </div>
  )
}

/** Nothing to show, said in a sentence, with what to do about it. */
export function EmptyState({
  title,
  children,
}: {
  readonly title?: ComponentChildren
  readonly children?: ComponentChildren
}) {
  const { t } = useCommonTexts()
  return (
    <div class="empty">
      <p class="empty__title">{title ?? t('emptyTitle')}</p>
      {children && <div class="empty__body">{children}</div>}
    </div>
  )
}
