/** What the reader of a section does: saves a file, types a command, or compares what it prints. */
export type Step =
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'output'; readonly text: string };

/** How one kind of project is started. */
export interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

const block =
  /^(?:<!-- (?:save: (?<name>\S+)|(?<prints>prints)) -->\n\n)?(?:<!-- prettier-ignore -->\n)?```(?<language>\S*)\n(?<code>.*?)```$/gmsu;

/** The sections of a page that have steps, in order. */
export function sectionsOf(page: string): Section[] {
  return page
    .split(/^(?=## )/mu)
    .map((text) => ({ title: /^## (.*)$/mu.exec(text)?.[1] ?? '', steps: stepsOf(text) }))
    .filter(({ steps }) => steps.length > 0);
}

function stepsOf(section: string): Step[] {
  return [...section.matchAll(block)].flatMap(({ groups }): Step[] => {
    const { code = '', language, name, prints } = groups ?? {};
    if (name !== undefined) {
      return [{ kind: 'file', name, text: code }];
    }
    if (prints !== undefined) {
      return [{ kind: 'output', text: code }];
    }
    const commands = language === 'sh' ? code.trim().split('\n') : [];
    return commands.map((command) => ({ kind: 'command', command }));
  });
}

/** The page with other texts in the place of all that it says is printed, in order. */
export function withOutputs(page: string, outputs: readonly string[]): string {
  const texts = outputs.values();
  return page.replaceAll(
    /(?<=^<!-- prints -->\n\n(?:<!-- prettier-ignore -->\n)?```text\n).*?(?=^```$)/gmsu,
    (said) => texts.next().value ?? said,
  );
}
