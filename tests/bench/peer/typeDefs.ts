/**
 * The part of the graph that the compared questions touch, as @neo4j/graphql wants it described: the same labels, relationship types and
 * properties that our import writes.
 */
export const typeDefs = /* GraphQL */ `
  type State @node {
    id: ID!
    participation: [Instrument!]!
      @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
    memberships: [Bloc!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
    ballots: [RollCall!]! @relationship(type: "VOTED", direction: OUT, properties: "Vote")
  }

  type Instrument @node {
    id: ID!
  }

  type Bloc @node {
    id: ID!
  }

  type RollCall @node {
    id: ID!
  }

  type Participation @relationshipProperties {
    action: String
    date: String
    forceLo: String
    forceHi: String
    leftLo: String
    leftHi: String
  }

  type Membership @relationshipProperties {
    role: String
  }

  type Vote @relationshipProperties {
    ballot: String
  }
`;
