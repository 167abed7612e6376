// Buttons, links that act as buttons, text fields and the form around them.
//
// The order of a field is label, support text, error, control: what went wrong is read
// before the control is reached. Nothing typed is lost: `value` is always given back.

import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { Icon, type IconName } from './icons.tsx'
import { useCommonTexts } from './reader-locale.ts'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

export type ButtonProps = {
  readonly children: ComponentChildren
  readonly kind?: ButtonKind
  readonly icon?: IconName
  /** Name and value sent with the form, when a form has more than one button. */
  readonly name?: string
  readonly value?: string
  /** Another address for this button than the form's own. */
  readonly formAction?: string
  readonly id?: string
  readonly accessKey?: string
  /** For those who drive the page by script. */
  readonly 'data-testid'?: string
}

export function Button({ children, kind = 'primary', icon, ...rest }: ButtonProps) {
  return (
    <button type="submit" class={`button button--${kind}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

export type LinkButtonProps = {
  readonly children: ComponentChildren
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly download?: string
  readonly 'data-testid'?: string
}

export function LinkButton({ children, kind = 'primary', icon, ...rest }: LinkButtonProps) {
  return (
    <a class={`button button--${kind}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

export type FormProps = {
  readonly action: string
  readonly children: ComponentChildren
  readonly method?: 'get' | 'post'
  /** Files are sent with it. */
  readonly withFiles?: boolean
  readonly class?: string
  readonly id?: string
  /** For the islands, which find their form by it. */
  readonly 'data-island'?: string
}

/** A form without the browser's own checks and memory: both speak the wrong language here. */
export function Form({ method = 'post', withFiles = false, children, ...rest }: FormProps) {
  return (
    <form
      method={method}
      noValidate
      autocomplete="off"
      {...(withFiles ? { enctype: 'multipart/form-data' } : {})}
      {...rest}
    >
      {children}
    </form>
  )
}

export type FieldFrame = {
  readonly name: string
  readonly label: ComponentChildren
  readonly support?: ComponentChildren
  readonly error?: ComponentChildren
  /** Most fields are required; the others say so. */
  readonly optional?: boolean
}

export type FieldProps = FieldFrame & {
  readonly value?: string
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'file' | 'password'
  readonly inputMode?: 'numeric' | 'text' | 'tel' | 'email'
  readonly maxLength?: number
  readonly width?: 'short' | 'medium' | 'full'
  readonly lang?: string
  readonly accept?: string
}

export function Field(props: FieldProps) {
  const { name, label, support, error, optional, width = 'full', ...input } = props
  // Preact types an input by its `type` alone, one member each; a union of them fits none.
  const attributes = { type: 'text', ...input } as InputHTMLAttributes
  return (
    <FieldRow {...{ name, label, support, error, ...(optional && { optional }) }}>
      <input
        {...attributes}
        id={name}
        name={name}
        class={`input input--${width}`}
        autocomplete="off"
        {...describedBy(name, support, error)}
      />
    </FieldRow>
  )
}

/** Label, support text and error around one control with `id={name}`. */
export function FieldRow(props: FieldFrame & { readonly children: ComponentChildren }) {
  const { name, label, support, error, optional, children } = props
  return (
    <div class={error ? 'field field--error' : 'field'}>
      <label class="field__label" for={name}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldNotes {...{ name, support, error }} />
      {children}
    </div>
  )
}

/** What a control must name so that support text and error are read with it. */
export function describedBy(
  name: string,
  support: ComponentChildren,
  error: ComponentChildren,
): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const ids = [support && `${name}-support`, error && `${name}-error`].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  }
}

export function FieldNotes({
  name,
  support,
  error,
}: Pick<FieldFrame, 'name' | 'support' | 'error'>) {
  const { t } = useCommonTexts()
  return (
    <>
      {support && (
        <p class="field__support" id={`${name}-support`}>
          {support}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${name}-error`}>
          <Icon name="warning" />
          <span>
            <span class="visually-hidden">{t('errorPrefix')}</span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}

export function OptionalMark() {
  const { t } = useCommonTexts()
  return <span class="field__optional">{t('optional')}</span>
}
