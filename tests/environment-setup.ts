// What tests start prints into pipes: nobody has asked for colours there, whatever a CI does.
delete process.env.FORCE_COLOR;
delete process.env.CLICOLOR_FORCE;
