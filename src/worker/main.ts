/** Where the thread of a session begins. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './serve';

if (parentPort) serve(parentPort, workerData);
