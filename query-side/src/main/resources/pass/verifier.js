'use strict';

// Verifies a pass with the public keys of this page, and with nothing else: no request ever leaves it.
// How a token is signed is never taken from the token: its header must be the one a key of ours has, to the letter.

const ISSUER = 'keji';
const LONGEST = 1000;

const base64 = bytes => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

// The bytes of a word in the one way in which it is written; null for any other.
function bytesOf(word) {
  if (!/^[A-Za-z0-9_-]+$/.test(word)) return null;
  try {
    const text = atob(word.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(text, character => character.charCodeAt(0));
    return base64(bytes) === word ? bytes : null;
  } catch {
    return null;
  }
}

const ascii = text => new TextEncoder().encode(text);
const headerOf = key => base64(ascii(`{"alg":"ES256","kid":"${key.kid}"}`));

// The outcomes are those of the command line: valid, not-yet, expired, no-pass, other-key, altered.
async function verify(token, keys, now) {
  const parts = token.length > LONGEST ? [] : token.split('.');
  if (parts.length !== 3 || bytesOf(parts[0]) === null) return {outcome: 'no-pass'};
  const key = keys.find(each => headerOf(each) === parts[0]);
  if (!key) return {outcome: 'other-key'};
  const said = bytesOf(parts[1]);
  const signature = bytesOf(parts[2]);
  if (said === null || signature === null) return {outcome: 'altered'};
  const point = {kty: 'EC', crv: 'P-256', x: key.x, y: key.y};
  const imported = await crypto.subtle.importKey('jwk', point, {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
  const how = {name: 'ECDSA', hash: 'SHA-256'};
  const fits = await crypto.subtle.verify(how, imported, signature, ascii(parts[0] + '.' + parts[1]));
  return fits ? judged(said, now) : {outcome: 'altered'};
}

function judged(said, now) {
  let claims;
  try {
    claims = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(said));
  } catch {
    return {outcome: 'no-pass'};
  }
  const isComplete = claims !== null && claims.iss === ISSUER
    && [claims.sub, claims.kind, claims.area].every(each => typeof each === 'string')
    && [claims.visitor, claims.nbf, claims.exp, claims.position].every(Number.isInteger);
  if (!isComplete) return {outcome: 'no-pass'};
  const outcome = now < claims.nbf ? 'not-yet' : now < claims.exp ? 'valid' : 'expired';
  return {outcome, claims};
}

const TOLD = {
  'valid': ['有效', 'Valid'],
  'not-yet': ['尚未生效', 'Not valid yet'],
  'expired': ['已过期', 'Expired'],
  'no-pass': ['无效：不是通行凭证', 'Not valid: it is no pass'],
  'other-key': ['无效：不是用本单位的密钥签名', 'Not valid: signed with no key of this house'],
  'altered': ['无效：已被改动或系他人制作', 'Not valid: altered, or made by somebody else'],
};

function show(result) {
  const box = document.getElementById('result');
  box.className = result.outcome === 'valid' ? 'good' : 'bad';
  box.replaceChildren();
  const line = (tag, text, lang) => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.lang = lang;
    box.append(element);
  };
  line('strong', TOLD[result.outcome][0], 'zh');
  line('strong', TOLD[result.outcome][1], 'en');
  if (!result.claims) return;
  const claims = result.claims;
  const words = JSON.parse(document.getElementById('words').textContent);
  const time = seconds => new Date(seconds * 1000).toLocaleString();
  const whose = claims.visitor === 0 ? '' : ` / ${claims.visitor}`;
  line('p', `参观证 Permit ${claims.sub}${whose}`, 'zh');
  line('p', `类别 Kind: ${words[claims.kind] ?? claims.kind}`, 'zh');
  line('p', `区域 Area: ${words[claims.area] ?? claims.area}`, 'zh');
  line('p', `自 From ${time(claims.nbf)}`, 'zh');
  line('p', `至 Until ${time(claims.exp)}`, 'zh');
  line('p', `所据记录 Rests on log position ${claims.position}`, 'zh');
}

function start() {
  const keys = JSON.parse(document.getElementById('keys').textContent).keys;
  const field = document.getElementById('token');
  const look = async text => show(await verify(text.trim(), keys, Math.floor(Date.now() / 1000)));
  document.getElementById('form').addEventListener('submit', event => {
    event.preventDefault();
    look(field.value);
    field.select();
  });
  // A hand scanner types like a keyboard and ends with Enter.
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById('form').requestSubmit();
    }
  });
  field.addEventListener('paste', () => setTimeout(() => look(field.value), 0));
  const camera = document.getElementById('camera');
  camera.hidden = !('BarcodeDetector' in window) || !navigator.mediaDevices;
  camera.addEventListener('click', () => watch(look));
}

async function watch(look) {
  const video = document.getElementById('video');
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
  } catch {
    return;
  }
  video.hidden = false;
  await video.play();
  const detector = new BarcodeDetector({formats: ['qr_code']});
  const stop = () => {
    video.srcObject.getTracks().forEach(track => track.stop());
    video.hidden = true;
  };
  const next = async () => {
    const [code] = await detector.detect(video).catch(() => []);
    if (code) {
      stop();
      document.getElementById('token').value = code.rawValue;
      look(code.rawValue);
    } else {
      setTimeout(next, 200);
    }
  };
  next();
}

if (typeof document !== 'undefined') start();
