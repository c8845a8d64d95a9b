/**
 * The block Comparison: a table that is pasted or typed, what each metric says of itself, and verdicts. All of it is
 * read from the markup that is saved, and nothing from the comment around it: what WordPress takes out of a post of
 * somebody without unfiltered_html, or writes otherwise there, is then never at odds with the block.
 *
 * No build makes this file; it is written for browsers as it stands.
 */
( ( wp ) => {
	const { createElement: el, Fragment, useState } = wp.element;
	const { __, sprintf } = wp.i18n;
	const { registerBlockType, createBlock, getSaveContent } = wp.blocks;
	const { BlockControls, InspectorControls, RichText, useBlockProps } = wp.blockEditor;
	const { BaseControl, Button, CheckboxControl, ColorPalette, Notice, PanelBody, Placeholder, SelectControl,
		TextareaControl, TextControl, ToggleControl, ToolbarButton, ToolbarGroup } = wp.components;

	const NAME = 'weigh/comparison';
	const COLOURS = [ '#4f4063', '#7a3318', '#1f5f5b', '#8a5a00', '#2c4a7c' ]
		.map( ( color ) => ( { name: color, color } ) );

	/** The values of a pasted text: from a spreadsheet, a CSV file or a Markdown table; null where it is no table. */
	function values( text ) {
		const lines = text.replace( /^\ufeff/, '' ).replace( /\s+$/, '' );
		const first = lines.split( /\r?\n/ ).find( ( line ) => /[\t;,|]/.test( line ) ) || '';
		const isMarkdown = /^\s*\|?[\s:|-]*--[\s:|-]*$/m.test( lines ) && first.includes( '|' );
		const rows = isMarkdown ? markdown( lines ) : delimited( lines, mark( first ) );
		const width = Math.max( 0, ...rows.map( ( row ) => row.length ) );
		const title = rows.length && width > 1 && rows[ 0 ].filter( Boolean ).length === 1 && rows[ 0 ][ 0 ]
			? rows.shift()[ 0 ] : '';
		if ( rows.length < 2 || width < 2 ) {
			return null;
		}
		return { title, rows: rows.map( ( row ) => Array.from( { length: width }, ( none, i ) => row[ i ] || '' ) ) };
	}

	function mark( line ) {
		return line.includes( '\t' ) ? '\t' : line.includes( ';' ) ? ';' : ',';
	}

	function markdown( text ) {
		return text.split( /\r?\n/ ).filter( ( line ) => line.includes( '|' ) && ! /^[\s:|-]+$/.test( line ) )
			.map( ( line ) => line.trim().replace( /^\||\|$/g, '' ).split( /(?<!\\)\|/ )
				.map( ( cell ) => cell.trim().replace( /\\\|/g, '|' ).replace( /^(\*\*|__)(.*)\1$/, '$2' ) ) );
	}

	/** A value in quotes may hold what stands between values, a line's end, and a quote as two. */
	function delimited( text, between ) {
		const value = new RegExp( `(?:"((?:[^"]|"")*)"(?=[${ between }\r\n]|$)|([^${ between }\r\n]*))(${ between }|\r?\n|\r|$)`, 'y' );
		const rows = [ [] ];
		while ( value.lastIndex < text.length || rows[ rows.length - 1 ].length ) {
			const [ , quoted, plain, end ] = value.exec( text );
			const cell = quoted === undefined ? plain : quoted.replace( /""/g, '"' );
			rows[ rows.length - 1 ].push( cell.replace( /\s+/g, ' ' ).trim() );
			if ( end !== between ) {
				if ( value.lastIndex >= text.length ) {
					break;
				}
				rows.push( [] );
			}
		}
		return rows.filter( ( row ) => row.some( Boolean ) );
	}

	/** The block's attributes for these rows, of which the first is the header. */
	function comparison( { title, rows: [ head, ...body ] } ) {
		const isNumber = ( text ) => /^[^\p{L}\d]*\d/u.test( text );
		const isMetric = head.map( ( label, i ) => {
			const filled = body.map( ( row ) => row[ i ] ).filter( ( cell ) => /[\p{L}\d]/u.test( cell ) );
			return filled.length > 0 && filled.filter( isNumber ).length * 2 > filled.length;
		} );
		// Ranks may stand before the names.
		const names = Math.max( 0, isMetric.indexOf( false ) );
		const taken = [];
		return {
			title,
			head: head.map( ( text, i ) => i !== names && i > names && isMetric[ i ] ? { text, metric: fresh( text, taken ) } : { text } ),
			rows: body.map( ( row ) => ( {
				cells: row.map( ( text, i ) => ( { text, tag: i === names ? 'th' : 'td' } ) ),
			} ) ),
			verdicts: [],
		};
	}

	/** An id for a metric of this label, by which its verdict and links know it, whatever it is called later. */
	function fresh( label, taken ) {
		const slug = label.toLowerCase().replace( /[([].*/, '' ).replace( /[^\p{L}\d]+/gu, '-' ).replace( /^-|-$/g, '' );
		let id = slug || 'metric';
		for ( let i = 2; taken.includes( id ); i++ ) {
			id = ( slug || 'metric' ) + '-' + i;
		}
		taken.push( id );
		return id;
	}

	function names( rows ) {
		const at = rows.length ? rows[ 0 ].cells.findIndex( ( cell ) => cell.tag === 'th' ) : 0;
		return Math.max( 0, at );
	}

	/** What is compared, from above. */
	const compared = ( rows ) => rows.map( ( { cells } ) => cells[ names( rows ) ].text );

	/** A name as the list of marked rows has it: without the signs that lists have between, the widget finds it too. */
	const listed = ( name ) => name.replace( /[<>;|\\{}\s]+/g, ' ' ).trim();

	/** Which rows are marked. */
	const marked = ( rows, highlight ) => compared( rows )
		.map( ( name ) => ( highlight || '' ).split( '; ' ).includes( listed( name ) ) && listed( name ) !== '' );

	const highlighted = ( rows, marks ) => compared( rows ).filter( ( name, i ) => marks[ i ] ).map( listed ).join( '; ' )
		|| undefined;

	/** The change, by which a marked row stays marked when it is called otherwise, and goes from the list with itself. */
	function followed( { rows, highlight }, change ) {
		if ( ! change.rows || ! highlight ) {
			return change;
		}
		const marks = marked( rows, highlight );
		const before = ( row, i ) => ( rows.includes( row ) ? rows.indexOf( row ) : i );
		return { ...change, highlight: highlighted( change.rows, change.rows.map( ( row, i ) => marks[ before( row, i ) ] ) ) };
	}

	const replaced = ( list, at, change ) => list.map( ( one, i ) => ( i === at ? { ...one, ...change } : one ) );
	const without = ( list, at ) => list.filter( ( one, i ) => i !== at );

	function Save( { attributes: { title, head, rows, verdicts, start, order, bars, highlight, group, permalink, figures,
		asOf } } ) {
		// WordPress takes "<" out of what an author writes there, and leaves this; its own editor reads it as "<" again.
		const set = ( value ) => ( value ? value.replace( /</g, '&lt;' ) : undefined );
		const root = { 'data-weigh': '', 'data-start': set( start ), 'data-order': set( order ), 'data-bars': set( bars ),
			'data-highlight': set( highlight ), 'data-group': set( group ), 'data-permalink': set( permalink ),
			'data-source': set( figures ), 'data-as-of': set( asOf ) };
		const header = ( { text, metric, better, unit, min, max, measuring, accent }, i ) => el( 'th', { key: i,
			'data-metric': set( metric ), 'data-better': set( better ), 'data-unit': set( unit ), 'data-min': set( min ),
			'data-max': set( max ), 'data-measuring': set( measuring ), 'data-accent': set( accent ) }, text );
		if ( ! rows.length ) {
			return el( 'div', useBlockProps.save() );
		}
		return el( 'div', useBlockProps.save( root ),
			el( 'table', null,
				title && el( 'caption', null, title ),
				el( 'thead', null, el( 'tr', null, head.map( header ) ) ),
				el( 'tbody', null, rows.map( ( { cells }, i ) => el( 'tr', { key: i },
					cells.map( ( { text, tag }, j ) => el( tag, { key: j }, text ) ) ) ) ) ),
			verdicts.filter( ( { metric, text } ) => text && head.some( ( one ) => one.metric === metric ) )
				.map( ( { metric, text } ) => el( RichText.Content, { key: metric, tagName: 'p', 'data-verdict-for': metric,
					value: text } ) ) );
	}

	/** The place where a table is pasted; what is no table is said, and stays to be mended. */
	function Paste( { onTable } ) {
		const [ text, setText ] = useState( '' );
		const [ isRefused, setRefused ] = useState( false );
		const take = ( pasted ) => {
			const table = values( pasted );
			setRefused( ! table );
			if ( table ) {
				onTable( comparison( table ) );
			}
			return table;
		};
		return el( Placeholder, { icon: 'chart-bar', label: __( 'Comparison', 'weigh' ),
			instructions: __( 'Paste a table from a spreadsheet, a CSV file or Markdown: a header, and a row for each thing that is compared.', 'weigh' ) },
			el( 'div', { className: 'weigh-paste' },
				isRefused && el( Notice, { status: 'error', isDismissible: false },
					__( 'This is no table: it takes a header, a row below it, and two columns.', 'weigh' ) ),
				el( TextareaControl, { ...BARE, label: __( 'Table', 'weigh' ), value: text, rows: 5, onChange: setText,
					onPaste: ( event ) => take( event.clipboardData.getData( 'text/plain' ) ) && event.preventDefault() } ),
				el( Button, { variant: 'primary', onClick: () => take( text ) }, __( 'Make a comparison', 'weigh' ) ),
				' ',
				el( Button, { variant: 'tertiary', onClick: () => onTable( blank() ) }, __( 'Type one instead', 'weigh' ) ) ) );
	}

	function blank() {
		const row = () => ( { cells: [ 'th', 'td', 'td' ].map( ( tag ) => ( { text: '', tag } ) ) } );
		const metric = ( count ) => ( { text: sprintf( /* translators: %d: a number */ __( 'Metric %d', 'weigh' ), count ), metric: `metric-${ count }` } );
		return { title: '', head: [ { text: '' }, metric( 1 ), metric( 2 ) ], rows: [ row(), row() ], verdicts: [] };
	}

	/** A field of the table. Several values that are pasted fill the fields from there on; Enter goes to the one below. */
	function Field( { label, value, onChange, onFill } ) {
		return el( 'div', { className: 'weigh-field', 'data-text': value }, el( 'textarea', { rows: 1, 'aria-label': label, value,
			onChange: ( event ) => onChange( event.target.value.replace( /\s*\n\s*/g, ' ' ) ),
			onKeyDown: ( event ) => event.key === 'Enter' && below( event ),
			onPaste: ( event ) => {
				const text = event.clipboardData.getData( 'text/plain' ).replace( /\s+$/, '' );
				if ( /[\t\n]/.test( text ) ) {
					event.preventDefault();
					onFill( delimited( text, '\t' ) );
				}
			} } ) );
	}

	function below( event ) {
		const cell = event.target.closest( 'th, td' );
		const rows = [ ...cell.closest( 'table' ).rows ];
		const next = rows[ rows.indexOf( cell.parentNode ) + 1 ];
		event.preventDefault();
		event.stopPropagation();
		if ( next ) {
			next.cells[ cell.cellIndex ].querySelector( 'textarea' ).focus();
		}
	}

	function Grid( { head, rows, setAttributes } ) {
		const place = names( rows );
		const write = ( i, j, text ) => setAttributes( i < 0 ? { head: replaced( head, j, { text } ) }
			: { rows: replaced( rows, i, { cells: replaced( rows[ i ].cells, j, { text } ) } ) } );
		const fill = ( i, j ) => ( pasted ) => setAttributes( {
			head: i < 0 ? filled( head, j, pasted[ 0 ] ) : head,
			rows: rows.map( ( row, at ) => ( { cells: filled( row.cells, j, pasted[ at - i ] ) } ) ),
		} );
		const label = ( i, j ) => ( j === place ? sprintf( /* translators: %d: number of the row */ __( 'Name in row %d', 'weigh' ), i + 1 )
			: sprintf( /* translators: 1: name of a row, 2: name of a column */ __( '%1$s: %2$s', 'weigh' ), rows[ i ].cells[ place ].text || i + 1, head[ j ].text || j + 1 ) );
		return el( 'table', { className: 'weigh-grid' },
			el( 'thead', null, el( 'tr', null,
				head.map( ( { text, metric, better, accent }, j ) => el( 'th', { key: j, style: { borderBottomColor: accent } },
					el( Field, { value: text, onFill: fill( -1, j ),
						label: sprintf( /* translators: %d: number of the column */ __( 'Label of column %d', 'weigh' ), j + 1 ),
						onChange: ( changed ) => write( -1, j, changed ) } ),
					// Who leads depends on it, so it is in sight, and not in the sidebar alone.
					metric && el( 'select', { value: better || '',
						'aria-label': sprintf( /* translators: %s: a metric */ __( 'Direction of %s', 'weigh' ), text ),
						onChange: ( event ) => setAttributes( { head: replaced( head, j, { better: event.target.value || undefined } ) } ) },
						directions().map( ( one ) => el( 'option', { key: one.value, value: one.value }, one.label ) ) ) ) ),
				el( 'th', { className: 'weigh-none' } ) ) ),
			el( 'tbody', null, rows.map( ( { cells }, i ) => el( 'tr', { key: i },
				cells.map( ( { text, tag }, j ) => el( tag, { key: j, className: j === place ? 'weigh-name' : undefined },
					el( Field, { value: text, label: label( i, j ), onChange: ( changed ) => write( i, j, changed ), onFill: fill( i, j ) } ) ) ),
				el( 'td', { className: 'weigh-none' }, el( Button, { icon: 'no-alt', disabled: rows.length < 2,
					label: sprintf( /* translators: %d: number of the row */ __( 'Remove row %d', 'weigh' ), i + 1 ),
					onClick: () => setAttributes( { rows: without( rows, i ) } ) } ) ) ) ) ) );
	}

	const filled = ( cells, from, texts ) => ( texts ? cells.map( ( cell, j ) => ( j >= from && texts[ j - from ] !== undefined
		? { ...cell, text: texts[ j - from ] } : cell ) ) : cells );

	/** A row or a column more. */
	function More( { head, rows, setAttributes } ) {
		const place = names( rows );
		const taken = head.map( ( { metric } ) => metric ).filter( Boolean );
		return el( 'div', { className: 'weigh-more' },
			el( Button, { variant: 'secondary', icon: 'plus', onClick: () => setAttributes( { rows: [ ...rows,
				{ cells: head.map( ( none, j ) => ( { text: '', tag: j === place ? 'th' : 'td' } ) ) } ] } ) }, __( 'Add a row', 'weigh' ) ),
			el( Button, { variant: 'secondary', icon: 'plus', onClick: () => {
				const text = sprintf( /* translators: %d: a number */ __( 'Metric %d', 'weigh' ), head.length );
				setAttributes( { head: [ ...head, { text, metric: fresh( text, taken ) } ],
					rows: rows.map( ( { cells } ) => ( { cells: [ ...cells, { text: '', tag: 'td' } ] } ) ) } );
			} }, __( 'Add a metric', 'weigh' ) ) );
	}

	function Verdicts( { head, verdicts, setAttributes } ) {
		const change = ( metric, text ) => setAttributes( { verdicts: [
			...verdicts.filter( ( one ) => one.metric !== metric ), ...( text ? [ { metric, text } ] : [] ) ] } );
		return el( 'dl', { className: 'weigh-verdicts' }, head.filter( ( { metric } ) => metric ).map( ( { text, metric } ) =>
			el( Fragment, { key: metric }, el( 'dt', null, text ), el( 'dd', null, el( RichText, { tagName: 'p', identifier: metric,
				'aria-label': sprintf( /* translators: %s: a metric */ __( 'Verdict on %s', 'weigh' ), text ),
				placeholder: __( 'What it means; written from the scores where you leave this empty', 'weigh' ),
				allowedFormats: [ 'core/bold', 'core/italic', 'core/link' ],
				value: ( verdicts.find( ( one ) => one.metric === metric ) || { text: '' } ).text,
				onChange: ( changed ) => change( metric, changed ) } ) ) ) ) );
	}

	const directions = () => [
		{ value: '', label: __( 'Better is …', 'weigh' ) },
		{ value: 'higher', label: __( 'Higher is better', 'weigh' ) },
		{ value: 'lower', label: __( 'Lower is better', 'weigh' ) },
		{ value: 'none', label: __( 'Neither is better', 'weigh' ) } ];

	/** The look that controls get with WordPress 7, in which they have no margins of their own. */
	const BARE = { __nextHasNoMarginBottom: true };
	const FIELD = { ...BARE, __next40pxDefaultSize: true };

	/** A part of the sidebar. */
	const panel = ( title, isOpen, ...controls ) => el( PanelBody, { title, initialOpen: isOpen },
		el( 'div', { className: 'weigh-panel' }, ...controls ) );

	/** What a column says of itself. */
	function Column( { head, rows, at, verdicts, setAttributes } ) {
		const { text, metric, better, unit, min, max, measuring, accent } = head[ at ];
		const set = ( change ) => setAttributes( { head: replaced( head, at, change ) } );
		const field = ( name, value, label, more ) => metric && el( TextControl, { ...FIELD, label, value: value || '', ...more,
			onChange: ( changed ) => set( { [ name ]: changed || undefined } ) } );
		const taken = head.map( ( one ) => one.metric ).filter( Boolean );
		return panel( text || sprintf( /* translators: %d: number of the column */ __( 'Column %d', 'weigh' ), at + 1 ), false,
			el( ToggleControl, { ...BARE, label: __( 'Is a metric', 'weigh' ), checked: !! metric,
				onChange: ( isOn ) => set( { metric: isOn ? fresh( text, taken ) : undefined } ) } ),
			metric && el( SelectControl, { ...FIELD, label: __( 'Direction', 'weigh' ), value: better || '',
				help: better ? undefined : __( 'Where you say nothing, the label and the unit decide, else higher is better.', 'weigh' ),
				onChange: ( changed ) => set( { better: changed || undefined } ), options: directions() } ),
			field( 'measuring', measuring, __( 'What is measured', 'weigh' ) ),
			field( 'unit', unit, __( 'Unit in words', 'weigh' ), { help: __( 'Only where the cells don’t show it.', 'weigh' ) } ),
			field( 'min', min, __( 'Bars begin at', 'weigh' ), { type: 'number', step: 'any', placeholder: '0' } ),
			field( 'max', max, __( 'Bars end at', 'weigh' ), { type: 'number', step: 'any',
				help: __( 'In the unit of the cells. Where you say nothing, bars end at the highest score.', 'weigh' ) } ),
			metric && el( BaseControl, BARE, el( BaseControl.VisualLabel, null, __( 'Accent', 'weigh' ) ),
				el( ColorPalette, { colors: COLOURS, value: accent, onChange: ( changed ) => set( { accent: changed || undefined } ) } ) ),
			el( 'div', null, el( Button, { variant: 'secondary', isDestructive: true, disabled: head.length < 3,
				onClick: () => setAttributes( { head: without( head, at ),
					rows: rows.map( ( { cells } ) => ( { cells: without( cells, at ) } ) ),
					verdicts: verdicts.filter( ( one ) => one.metric !== metric ) } ) }, __( 'Remove this column', 'weigh' ) ) ) );
	}

	function Whole( { attributes: { head, rows, start, order, bars, highlight, group, permalink, figures, asOf }, setAttributes } ) {
		const set = ( name ) => ( value ) => setAttributes( { [ name ]: value || undefined } );
		const field = ( name, value, label, more ) => el( TextControl, { ...FIELD, label, value: value || '',
			onChange: set( name ), ...more } );
		const metrics = head.filter( ( { metric } ) => metric );
		const marks = marked( rows, highlight );
		return el( Fragment, null,
			panel( __( 'Comparison', 'weigh' ), true,
				el( SelectControl, { ...FIELD, label: __( 'Metric shown first', 'weigh' ), value: start || '', onChange: set( 'start' ), options: [
					{ value: '', label: __( 'The first', 'weigh' ) }, ...metrics.map( ( { metric, text } ) => ( { value: metric, label: text } ) ) ] } ),
				el( ToggleControl, { ...BARE, label: __( 'Best first', 'weigh' ), checked: order === 'best', onChange: ( isOn ) => set( 'order' )( isOn && 'best' ),
					help: __( 'Rows go to their standing when a reader flips.', 'weigh' ) } ),
				el( ToggleControl, { ...BARE, label: __( 'Longer bars are better', 'weigh' ), checked: bars === 'merit', onChange: ( isOn ) => set( 'bars' )( isOn && 'merit' ),
					help: __( 'Also where lower is better. Else a bar is as long as its score.', 'weigh' ) } ),
				el( ToggleControl, { ...BARE, label: __( 'Link to the view', 'weigh' ), checked: !! permalink, onChange: ( isOn ) => set( 'permalink' )( isOn && 'on' ) } ),
				field( 'group', group, __( 'Group', 'weigh' ), {
					help: __( 'Comparisons of a page that have one name here flip together.', 'weigh' ) } ),
				field( 'figures', figures, __( 'Source of the figures', 'weigh' ), {
					help: __( 'A text, or an address alone, which becomes a link.', 'weigh' ) } ),
				field( 'asOf', asOf, __( 'As of', 'weigh' ), { placeholder: '2026-11' } ) ),
			panel( __( 'Highlight', 'weigh' ), false, ...compared( rows ).map( ( name, i ) => listed( name ) && el( CheckboxControl, {
				...BARE, key: i, label: name, checked: marks[ i ], onChange: ( isOn ) => set( 'highlight' )( highlighted( rows,
					marks.map( ( one, at ) => ( at === i ? isOn : one ) ) ) ) } ) ) ) );
	}

	/**
	 * The script in the document of the editor's content, where that is a frame: WordPress loads it in the page around,
	 * and before 6.3 knows no way to have it there.
	 */
	function load( node ) {
		const page = node && node.ownerDocument;
		const script = document.getElementById( 'weigh-js' );
		if ( page && script && ! page.defaultView.weigh && ! page.getElementById( script.id ) ) {
			page.head.append( Object.assign( page.createElement( 'script' ), { id: script.id, src: script.src } ) );
		}
	}

	function Edit( { attributes, setAttributes: setAll } ) {
		const setAttributes = ( change ) => setAll( followed( attributes, change ) );
		const { title, head, rows } = attributes;
		const [ isPreview, setPreview ] = useState( false );
		const props = useBlockProps();
		if ( ! rows.length ) {
			return el( 'div', props, el( Paste, { onTable: setAttributes } ) );
		}
		return el( Fragment, null,
			el( BlockControls, null, el( ToolbarGroup, null,
				el( ToolbarButton, { isPressed: ! isPreview, onClick: () => setPreview( false ) }, __( 'Table', 'weigh' ) ),
				el( ToolbarButton, { isPressed: isPreview, onClick: () => setPreview( true ) }, __( 'Preview', 'weigh' ) ) ) ),
			el( InspectorControls, null, el( Whole, { attributes, setAttributes } ),
				head.map( ( one, at ) => at !== names( rows ) && el( Column, { key: at, ...attributes, at, setAttributes } ) ) ),
			// weigh.js finds it there as on a page, and makes the widget.
			isPreview ? el( 'div', { ...props, key: 'preview' }, el( 'div', { ref: load, dangerouslySetInnerHTML: {
				__html: getSaveContent( NAME, attributes ) } } ) )
				: el( 'div', { ...props, key: 'table' },
					el( 'div', { className: 'weigh-title' }, el( 'input', { value: title, 'aria-label': __( 'Title', 'weigh' ),
						placeholder: __( 'Title', 'weigh' ), onChange: ( event ) => setAttributes( { title: event.target.value } ) } ) ),
					el( 'div', { className: 'weigh-scroll' }, el( Grid, { ...attributes, setAttributes } ) ),
					el( More, { ...attributes, setAttributes } ),
					el( Verdicts, { ...attributes, setAttributes } ) ) );
	}

	/** A table of WordPress's own, with its links and marks as text. */
	function fromTable( { head, body, caption } ) {
		const plain = ( html ) => new DOMParser().parseFromString( String( html || '' ), 'text/html' ).body.textContent.trim();
		const rows = [ ...head, ...body ].map( ( { cells } ) => cells.map( ( { content } ) => plain( content ) ) );
		return createBlock( NAME, comparison( { title: plain( caption ), rows } ) );
	}

	function toTable( { title, head, rows } ) {
		const escaped = wp.escapeHtml.escapeHTML;
		const cell = ( tag ) => ( { text } ) => ( { tag, content: escaped( text ) } );
		return createBlock( 'core/table', { caption: escaped( title ), head: [ { cells: head.map( cell( 'th' ) ) } ],
			body: rows.map( ( { cells } ) => ( { cells: cells.map( cell( 'td' ) ) } ) ) } );
	}

	registerBlockType( NAME, {
		icon: 'chart-bar',
		edit: Edit,
		save: Save,
		transforms: {
			from: [ { type: 'block', blocks: [ 'core/table' ], transform: fromTable,
				isMatch: ( { head, body } ) => [ ...head, ...body ].length > 1 } ],
			to: [ { type: 'block', blocks: [ 'core/table' ], transform: toTable } ],
		},
		// What posts have in them that were saved by earlier versions: a copy of each Save that has changed since.
		deprecated: [],
	} );
} )( window.wp );
