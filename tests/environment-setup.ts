// Tests compare what commands print. A CI may ask these for colours.
delete process.env.FORCE_COLOR;
delete process.env.CLICOLOR_FORCE;
