/** Programs that are known to take long, by the name that a command begins with. */
export const HEAVY_PROGRAMS = [
  'ffmpeg', 'libreoffice', 'soffice', 'gs', 'pg_dump', 'pg_restore', 'mysqldump', 'mongodump', 'mongorestore', 'wkhtmltopdf', 'tesseract', 'yt-dlp', 'youtube-dl', 'lighthouse', 'whisper',
] as const;
