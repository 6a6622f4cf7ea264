using Microsoft.CodeAnalysis;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>Where values came into being.</summary>
internal static class Places
{
    internal static Site? Of(Value value) => value switch
    {
        MadeValue made => made.Site,
        CreatedValue created => created.Site,
        OpaqueValue opaque => opaque.Site,
        CalledValue called => called.Site,
        PartValue part => Of(part.Of),
        _ => null,
    };

    /// <summary><c>line 12</c>, or <c>line 3 of Features.cs</c>: where a thing itself happens, for a message that stands at <paramref name="finding"/>.</summary>
    internal static string Describe(Site site, Location finding) => SourcePlace.Describe(SourcePlace.OfCall(site.Innermost), finding);

    /// <summary><c>'NormalizeMinMax'</c>, with the place where it learns if that is not the one of the finding.</summary>
    internal static string Name(Learned learned, Location finding) =>
        SourcePlace.OfCall(learned.Site.Innermost) == finding ? $"'{learned.Name}'" : $"'{learned.Name}' ({Describe(learned.Site, finding)})";

    /// <summary>Where rows were read.</summary>
    internal static Site? SourceOf(RowReading reading, Value rows)
    {
        foreach (var path in reading.PathsOf(rows))
        {
            if (path.Root is MadeValue { Role: ApiRole.Source } source)
            {
                return source.Site;
            }
        }

        return null;
    }
}
