/** Whether the element stands in text that somebody is writing, in an editor's islands (widgets) and in roots there too. */
export const isEditable = (element: HTMLElement): boolean => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return (
    element.isContentEditable ||
    element.ownerDocument.designMode === 'on' ||
    !!element.closest('[contenteditable]:not([contenteditable=false i])') ||
    (!!host && isEditable(host as HTMLElement))
  );
};
