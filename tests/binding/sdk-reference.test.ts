import { describe, expect, it } from 'vitest';

import { constantsObject, receiverMade, sdkReference } from '../../src/binding/sdk-reference.js';
import type { Entity } from '../../src/binding/entity.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallSpace } from '../catalog/small-catalog.js';
import { marked, markedNode } from './marked.js';

const room = smallCatalog({
  id: 'room',
  packages: ['room-sdk'],
  globals: ['RoomKit'],
  receivers: [
    {
      id: 'room',
      createdBy: [
        { on: 'sdk', member: 'Room' },
        { on: 'client', member: 'join' },
      ],
    },
    {
      id: 'participant',
      createdBy: [
        { on: 'room', property: 'localParticipant' },
        { on: 'room', member: 'participant' },
      ],
    },
    { id: 'publication', createdBy: [{ on: 'participant' }] },
    { id: 'devices', createdBy: [{ on: 'sdk', property: 'devices' }] },
    { id: 'list', createdBy: [{ on: 'devices' }] },
    { id: 'track', createdBy: [{ on: 'participant', property: 'track' }] },
    { id: 'recorder', createdBy: [{ on: 'participant', member: 'record' }] },
    { id: 'client', createdBy: [{ on: 'sdk', member: 'createClient' }] },
  ],
  spaces: [
    smallSpace({ id: 'code', path: ['ErrorCode'] }),
    smallSpace({ id: 'audio', path: ['Audio', 'ErrorCode'] }),
    smallSpace({ id: 'other' }),
  ],
});

/** An SDK that is itself called: `Signal(id)`, whose instances are called once more. */
const signal = smallCatalog({
  id: 'signal',
  packages: ['signal-sdk'],
  globals: ['Signal'],
  receivers: [
    { id: 'session', createdBy: [{ on: 'instance', member: 'login' }] },
    { id: 'instance', createdBy: [{ on: 'sdk' }] },
    { id: 'again', createdBy: [{ on: 'session' }] },
    { id: 'held', createdBy: [{ on: 'session', property: 'held' }] },
  ],
  spaces: [smallSpace({ path: ['Code'] })],
});

const index = new CatalogIndex([room, signal]);

/** The entity that an expression is. */
function entity(code: string): Entity {
  const program = marked(
    `import sdk, * as all from 'room-sdk'; import own from 'own'; here(${code});`,
  );
  const found = program.resolver.resolve(markedNode(program));
  if (found === undefined) {
    throw new Error('the file does not tell');
  }
  return found;
}

describe('what an expression is of an SDK', () => {
  it.each([
    ['the import', 'sdk', 'room', []],
    ['a part of it', 'sdk.a.b', 'room', ['a', 'b']],
    ['the global', 'RoomKit.a', 'room', ['a']],
    ['the global of another', 'window.Signal.a', 'signal', ['a']],
  ])('%s', (_, code, id, path) => {
    const reference = sdkReference(entity(code), index);
    expect(reference?.catalog.id).toBe(id);
    expect(reference?.path).toEqual(path);
  });

  it.each([
    ['another import', 'own.a'],
    ['another global', 'other'],
    ['a call', 'sdk()'],
    ['a literal', '1'],
    ['an object', '{}'],
  ])('nothing where it is %s', (_, code) => {
    expect(sdkReference(entity(code), index)).toBeUndefined();
  });
});

describe('the space of a constants object', () => {
  it.each([
    ['sdk.ErrorCode', 'code'],
    ['RoomKit.ErrorCode', 'code'],
    ['sdk.Audio.ErrorCode', 'audio'],
  ])('of %s', (code, id) => {
    expect(constantsObject(entity(code), index)?.id).toBe(id);
  });

  it.each([
    'sdk',
    'sdk.Audio',
    'sdk.AudioErrorCode',
    'sdk.ErrorCode.A',
    'Signal.ErrorCode',
    'own.ErrorCode',
    'sdk.x.ErrorCode',
  ])('of %s there is none', (code) => {
    expect(constantsObject(entity(code), index)).toBeUndefined();
  });

  it('is not found by a path that reads like another when its steps run together', () => {
    const joined = smallCatalog({
      packages: ['room-sdk'],
      spaces: [smallSpace({ path: ['AudioErrorCode'] })],
    });
    const joinedIndex = new CatalogIndex([joined]);
    expect(constantsObject(entity('sdk.Audio.ErrorCode'), joinedIndex)).toBeUndefined();
    expect(constantsObject(entity('sdk.AudioErrorCode'), joinedIndex)?.id).toBe('code');
  });
});

describe('the receiver that an expression is', () => {
  it.each([
    ['the SDK', 'sdk', 'room: sdk'],
    ['what the SDK constructs', 'new sdk.Room()', 'room: room'],
    ['what the SDK makes', 'sdk.createClient()', 'room: client'],
    ['what a receiver makes', 'sdk.createClient().join(id)', 'room: room'],
    ['what a receiver holds', 'new sdk.Room().localParticipant', 'room: participant'],
    ['what that one holds', 'new sdk.Room().localParticipant.track', 'room: track'],
    ['what that one makes', 'new sdk.Room().localParticipant.record()', 'room: recorder'],
    ['a call of what a receiver holds', 'new sdk.Room().localParticipant()', 'room: publication'],
    ['what the SDK holds', 'sdk.devices', 'room: devices'],
    ['a call of what the SDK holds', 'sdk.devices()', 'room: list'],
    ['what the global makes', 'RoomKit.createClient()', 'room: client'],
    ['a call of the SDK', 'Signal(id)', 'signal: instance'],
    ['what that one makes', 'Signal(id).login()', 'signal: session'],
    ['a call of a receiver', 'Signal(id).login()()', 'signal: again'],
    ['what a receiver of a called SDK holds', 'Signal(id).login().held', 'signal: held'],
  ])('%s', (_, code, receiver) => {
    const made = receiverMade(entity(code), index);
    expect(`${String(made?.catalog.id)}: ${String(made?.receiver)}`).toBe(receiver);
  });

  it.each([
    ['a part of the SDK', 'sdk.Room'],
    ['a call of an SDK that is not called', 'sdk()'],
    ['a call of a member without a receiver', 'sdk.make()'],
    ['what another object makes', 'own.createClient()'],
    ['a call of another function', 'own()'],
    ['a global of another name', 'other.createClient()'],
    ['a member that another receiver makes', 'sdk.join(id)'],
    ['a member that the SDK makes, of a receiver', 'sdk.createClient().createClient()'],
    ['what another receiver holds', 'sdk.createClient().localParticipant'],
    ['what a receiver does not hold', 'new sdk.Room().remote'],
    ['a call of a receiver that is not called', 'new sdk.Room()()'],
    ['what a part of the SDK holds', 'sdk.x.devices'],
    ['a call of what has no receiver', 'sdk.make()()'],
    ['a property of a part of the SDK', 'sdk.Room.localParticipant'],
    ['a call of a part of a part of the SDK', 'sdk.x.createClient()'],
    ['a call by the name of a member, of what was made', 'Signal(id).login().login()'],
    ['an object', '{}'],
    ['a property of an object', '({}).held'],
    ['a property of a global', 'other.held'],
  ])('none for %s', (_, code) => {
    expect(receiverMade(entity(code), index)).toBeUndefined();
  });
});
