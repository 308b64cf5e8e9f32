import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * The page, the IDE and the API come from here alone, and nothing in them may be fetched from elsewhere or framed. Scripts are files of
 * our own; only styles may stand inline, since the component library sets its colours so.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: "no-referrer" },
  // Plain HTTP is what the server speaks: whoever puts TLS before it adds this header there.
  strictTransportSecurity: false,
};
