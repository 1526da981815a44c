/** Whether the element is inside editable content, also in an editor's widgets and in shadow roots there. */
export const isEditable = (element: HTMLElement): boolean => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return (
    element.isContentEditable ||
    element.ownerDocument.designMode === 'on' ||
    !!element.closest('[contenteditable]:not([contenteditable=false i])') ||
    (!!host && isEditable(host as HTMLElement))
  );
};
