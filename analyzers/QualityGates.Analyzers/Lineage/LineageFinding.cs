using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>What a rule found in one method, before it has a place in a file.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Effect">What shows that it is: the evaluation, the split. The same as the fault where one call is both.</param>
/// <param name="Evidence">All places that made it a finding, in the order source → fault → effect.</param>
/// <param name="Arguments">The arguments of the message, for the place the finding is reported at.</param>
/// <param name="Properties">What the fix needs to know.</param>
internal sealed record LineageFinding(
    Site Fault, Site Effect, ImmutableArray<Site> Evidence, Func<Location, object[]> Arguments, ImmutableDictionary<string, string?> Properties)
{
    internal LineageFinding(Site fault, Site effect, ImmutableArray<Site> evidence, Func<Location, object[]> arguments)
        : this(fault, effect, evidence, arguments, ImmutableDictionary<string, string?>.Empty)
    {
    }

    /// <summary>Whether both are one cause and one effect, seen from different methods.</summary>
    internal bool IsSameAs(LineageFinding other) =>
        (Fault.Innermost == other.Fault.Innermost && Effect.Innermost == other.Effect.Innermost)
        || (Evidence.Length > 1 && Evidence.Select(static site => site.Innermost).SequenceEqual(other.Evidence.Select(static site => site.Innermost)));
}
