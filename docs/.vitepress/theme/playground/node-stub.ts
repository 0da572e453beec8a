/** Stands for modules of Node that a browser does not have and nothing here calls. */
export default {}
