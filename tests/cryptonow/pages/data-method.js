// Makes a form of a link that says how it is meant, as the scripts of some frameworks do.
document.addEventListener('click', (event) => {
	const link = event.target.closest('a[data-method]');
	if (link === null) return;
	event.preventDefault();
	const form = document.createElement('form');
	form.method = 'post';
	form.action = link.href;
	const key = document.querySelector('meta[name=form_key]').content;
	for (const [name, value] of [
		['_method', link.dataset.method],
		['form_key', key],
	]) {
		const field = document.createElement('input');
		field.type = 'hidden';
		field.name = name;
		field.value = value;
		form.append(field);
	}
	form.style.display = 'none';
	document.body.append(form);
	form.submit();
});
