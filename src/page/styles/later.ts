// Styles that the first text does not wait for.
import './fonts-later.css';
import './print.css';
