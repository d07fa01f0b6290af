/*
 * The blocks in the editor: a preview that is the element itself, and its settings beside. Plain JavaScript, with what
 * WordPress has on its page; the words and the elements come from PHP (`trousseEditor`).
 */
(function (wp, kit) {
  const el = wp.element.createElement;
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, RichText, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { words } = kit;

  const languages = [['', words.asPage], ['fr-CA', 'Français'], ['en-CA', 'English']];

  for (const [name, element] of Object.entries(kit.elements)) {
    registerBlockType(`trousse/${name}`, {
      edit: (props) => Edit(name, element, props),
      // What shows until the script runs is kept in the page: it stays there even if the plugin goes.
      save: ({ attributes }) => (attributes.fallback ? el(RichText.Content, { tagName: 'p', value: attributes.fallback }) : null),
    });
  }

  function Edit(name, element, { attributes, setAttributes, isSelected }) {
    return el('div', useBlockProps(),
      el(InspectorControls, null, Settings(element, attributes, setAttributes)),
      Preview(name, element, attributes),
      isSelected && attributes.endpoint && !mayReceive(attributes.endpoint) && el(Notice, { status: 'warning', isDismissible: false }, words.refused.replace('%s', attributes.endpoint)),
      (isSelected || attributes.fallback) && el(RichText, {
        tagName: 'p',
        value: attributes.fallback,
        onChange: (fallback) => setAttributes({ fallback }),
        placeholder: words.fallback,
        'aria-label': words.fallback,
        allowedFormats: ['core/bold', 'core/italic', 'core/link'],
      }));
  }

  /** The element itself, as the page will show it, but that answers nothing and sends nothing. */
  function Preview(name, element, attributes) {
    const given = { lang: attributes.lang || kit.language };
    for (const { name: attribute, kind, receiver } of element.attributes) {
      const value = attributes[attribute];
      if (value && !receiver) given[attribute] = kind === 'flag' ? '' : value;
    }
    return el(Disabled, null, el(`trousse-${name}`, given));
  }

  function Settings(element, attributes, setAttributes) {
    const fields = (receiver) => element.attributes.filter((one) => one.receiver === receiver).map((one) => Field(one, attributes[one.name], (value) => setAttributes({ [one.name]: value })));
    const receivers = fields(true);
    return [
      el(PanelBody, { key: 'options', title: words.options },
        fields(false),
        el(SelectControl, { label: words.language, value: attributes.lang, options: languages.map(([value, label]) => ({ value, label })), onChange: (lang) => setAttributes({ lang }) })),
      receivers.length > 0 && el(PanelBody, { key: 'receiver', title: words.receiver, initialOpen: false }, el('p', null, `${words.preview} ${words.shared}`), receivers),
    ];
  }

  /** A setting's control: its kind is the manifest's. */
  function Field({ name, kind, label, help, choices }, value, onChange) {
    const common = { key: name, label, help, onChange };
    const options = Object.entries(choices);
    if (kind === 'flag') return el(ToggleControl, { ...common, checked: value });
    if (kind === 'many') return Several(name, label, help, options, value, onChange);
    if (options.length > 0) return el(SelectControl, { ...common, value, options: [['', words.usual], ...options].map(([choice, text]) => ({ value: choice, label: text })) });
    return el(TextControl, { ...common, value, type: kind === 'number' ? 'number' : 'text' });
  }

  function Several(name, label, help, options, value, onChange) {
    const chosen = value.split(/\s+/).filter(Boolean);
    const toggle = (choice, on) => onChange([...chosen.filter((one) => one !== choice), ...(on ? [choice] : [])].join(' '));
    return el('fieldset', { key: name, style: { marginBottom: '24px' } },
      el('legend', { style: { marginBottom: '8px' } }, label),
      options.map(([choice, text]) => el(CheckboxControl, { key: choice, label: text, checked: chosen.includes(choice), onChange: (on) => toggle(choice, on) })),
      el('p', { className: 'components-base-control__help' }, help));
  }

  /** As the server judges it when the page is shown. */
  function mayReceive(address) {
    try {
      return kit.allowed.includes(new URL(address).origin);
    } catch {
      return false;
    }
  }
})(window.wp, window.trousseEditor);
