/** Files and folders that this process makes are its user's alone, whatever the mask of who starts it: they hold what people wrote. */
export const ownFilesOnly = (): void => void process.umask(0o077);
