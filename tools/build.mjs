// postinstall: builds once what the browser needs, so that `npm start` answers within seconds.
