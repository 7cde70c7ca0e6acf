import {
  type Truth,
  compare,
  hasVendorDocuments,
  importPage,
  pageTruths,
  pagesFolder,
  vendorFolder,
  vendorTruths,
} from '../tests/import/truth.js';

/** The least share of codes that an import must get right, and of its codes that must be right. */
const least = 0.99;

/**
 * Imports every document of which a person has written down the codes, and prints how many were
 * found with the right space, name and value (recall), and how many of those drafted are on the page
 * (precision). Ends with 1 where a document falls short.
 */
function main(): void {
  const total = { drafted: 0, expected: 0, invented: 0, right: 0 };
  const measure = (truth: Truth, folder: string): void => {
    const counts = measureDocument(truth, folder);
    total.drafted += counts.drafted;
    total.expected += counts.expected;
    total.invented += counts.invented;
    total.right += counts.right;
  };
  console.log('document                     codes  right  drafted  recall  precision  other facts');
  if (hasVendorDocuments) {
    for (const truth of vendorTruths()) {
      measure(truth, vendorFolder);
    }
  } else {
    console.log("(the vendors' documents are not beside the project)");
  }
  for (const truth of pageTruths()) {
    measure(truth, pagesFolder);
  }
  const { drafted, expected, invented, right } = total;
  console.log(
    row('together', expected, right, drafted, right / expected, (drafted - invented) / drafted),
  );
}

/** Prints a document's line. */
function measureDocument(truth: Truth, folder: string): Counts {
  const { drafted, expected, invented, missing, right, wrongFacts } = compare(
    truth,
    importPage(truth.document, folder).draft,
  );
  const recall = right / expected;
  const precision = drafted === 0 ? 0 : (drafted - invented.length) / drafted;
  const facts = wrongFacts.length === 0 ? 'all right' : `${String(wrongFacts.length)} wrong`;
  console.log(`${row(truth.document, expected, right, drafted, recall, precision)}   ${facts}`);
  for (const line of [
    ...missing.map((key) => `missing: ${key}`),
    ...invented.map((key) => `invented: ${key}`),
    ...wrongFacts,
  ]) {
    console.log(`    ${line}`);
  }
  if (recall < least || precision < least || wrongFacts.length > 0) {
    process.exitCode = 1;
  }
  return { drafted, expected, invented: invented.length, right };
}

interface Counts {
  readonly drafted: number;
  readonly expected: number;
  readonly invented: number;
  readonly right: number;
}

function row(
  what: string,
  expected: number,
  right: number,
  drafted: number,
  recall: number,
  precision: number,
): string {
  return [
    what.padEnd(28),
    String(expected).padStart(5),
    String(right).padStart(6),
    String(drafted).padStart(8),
    percent(recall).padStart(7),
    percent(precision).padStart(10),
  ].join(' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

main();
