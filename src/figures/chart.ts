import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';

// Registers only what the figures use, so that the browser loads no more.
Chart.register(BarController, LineController, BarElement, LineElement, PointElement, CategoryScale, LinearScale, LogarithmicScale);
Chart.defaults.animation = false;
Chart.defaults.responsive = false;
Chart.defaults.events = [];

export { BasicPlatform, Chart } from 'chart.js';
