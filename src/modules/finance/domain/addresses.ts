/** The sets of the fund and where files of them are sent. */
export const fundSetsAddress = "/beheer/financien";

/** Files of the fund between sending and taking over. */
export const fundFilesAddress = (id: string): string => `${fundSetsAddress}/bestanden/${encodeURIComponent(id)}`;

/** Where is said how they are read, and where they are taken over. */
export const fundChoiceAddress = (id: string): string => `${fundFilesAddress(id)}/keuze`;
export const fundTakeoverAddress = (id: string): string => `${fundFilesAddress(id)}/overname`;

/** A set as a workbook from which it can be imported again. */
export const fundWorkbookAddress = (id: string): string => `${fundSetsAddress}/reeksen/${encodeURIComponent(id)}/reeks.xlsx`;
