import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { AtlasError } from "../../schema/errors.ts";

/** The release that the tests run against: the long-term one, which Java 17 runs. */
const LOCAL_NEO4J_VERSION = "5.26.12";

const CACHE = path.join(import.meta.dirname, "..", "..", ".cache");
const JARS = path.join(CACHE, `neo4j-${LOCAL_NEO4J_VERSION}`);

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${LOCAL_NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** Why a Neo4j cannot be started on this machine, or null where it can. Runs `java -version` (and `mvn -version` before the first download). */
export function whyNoLocalNeo4j(): string | null {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (java.status !== 0) return "there is no java on the path (Java 17 or 21 is needed)";
  const major = /version "(\d+)/.exec(java.stderr)?.[1];
  if (major === undefined || Number(major) < 17) {
    return `java is of version ${major ?? "unknown"}, and Neo4j ${LOCAL_NEO4J_VERSION} needs 17 or 21`;
  }
  if (existsSync(JARS)) return null;
  const maven = spawnSync("mvn", ["-version"], { encoding: "utf8", shell: process.platform === "win32" });
  return maven.status === 0 ? null : "there is no mvn on the path (Maven fetches the Neo4j server once)";
}

/**
 * Fetches the Neo4j server and its dependencies from the Maven repository that this machine's Maven is set to (116 MB), once:
 * they are kept under `.cache/`. Two processes may ask at the same time.
 * @returns the folder of the jars.
 * @throws AtlasError UNAVAILABLE with Maven's last words.
 */
export async function localJars(): Promise<string> {
  if (existsSync(JARS)) return JARS;
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(path.join(CACHE, "neo4j-fetch-"));
  try {
    await writeFile(path.join(work, "pom.xml"), POM);
    await runMaven(work);
    await rename(path.join(work, "jars"), JARS).catch((error: unknown) => {
      // Another process was quicker: its folder is as good as ours.
      if (!existsSync(JARS)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return JARS;
}

function runMaven(folder: string): Promise<void> {
  const child = spawn("mvn", ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=jars"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let words = "";
  child.stdout.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve();
      const message = `Maven could not fetch Neo4j ${LOCAL_NEO4J_VERSION} (exit code ${code}). Check its network and settings, or set NEO4J_URI to a running Neo4j. Its last words:\n${words.slice(-2_000)}`;
      reject(new AtlasError("UNAVAILABLE", message));
    });
  });
}
