import { expect } from '@open-wc/testing';
import { endpointProblem } from '../../src/shared/endpoint.js';

describe('endpointProblem', () => {
  const good = ['https://receiver.test', 'https://receiver.test:8443/pledges?to=qc', 'HTTPS://RECEIVER.TEST/é', 'http://localhost:8080/', 'http://LOCALHOST', 'http://127.0.0.1:3000/a', 'http://[::1]:3000/a'];
  for (const address of good) it(`takes ${address}`, () => expect(endpointProblem(address)).to.equal(false));

  const bad = [
    '', ' ', 'pledges', '/pledges', '//receiver.test/', 'receiver.test', 'http://receiver.test/', 'http://localhost.receiver.test/', 'http://127.0.0.1.receiver.test/', 'http://[::2]/', 'http://192.168.0.1/', 'http://0.0.0.0/',
    'https://', 'https://me:secret@receiver.test/', 'https://me@receiver.test/', 'ftp://localhost/', 'file:///a', 'mailto:a@receiver.test', 'data:,a', 'blob:https://receiver.test/a', 'javascript:alert(1)', 'ws://localhost/', 'null', 'undefined',
  ];
  for (const address of bad) it(`refuses ${JSON.stringify(address)}`, () => expect(endpointProblem(address)).to.equal(true));
});
