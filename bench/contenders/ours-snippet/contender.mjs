import tag from '../ours-tag/contender.mjs';
export default { ...tag, title: 'ours (b): the snippet', also: ['below'] };
