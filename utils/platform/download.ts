/** How long the browser may take to fetch the text once the link was followed, in milliseconds. */
const FETCHED_AFTER = 60 * 1000;

/**
 * Hands a text to the user as a file, by a link that only lives for this. A link needs no
 * `downloads` permission, and the page's policy does not hold it back.
 *
 * @param name what the file is called where the browser does not ask
 * @param type its media type, such as `text/csv`
 */
export function download(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	// Firefox follows it only while it is part of the document.
	link.hidden = true;
	document.body.append(link);
	link.click();
	link.remove();
	// Not at once: the browser fetches the text after the click has ended.
	setTimeout(() => URL.revokeObjectURL(url), FETCHED_AFTER);
}
