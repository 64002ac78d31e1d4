import { useLanguage } from '../../language/language.tsx'

/** 1,4 MB; 812 kB: as a person would say it. */
export function useFileSize(): (bytes: number) => string {
  const { format } = useLanguage()
  return (bytes) =>
    bytes >= 1024 * 1024
      ? `${format.decimal(bytes / (1024 * 1024))}\u00A0MB`
      : `${format.number(Math.max(1, Math.round(bytes / 1024)))}\u00A0kB`
}
