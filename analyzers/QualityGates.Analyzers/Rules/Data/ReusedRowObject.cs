using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4009: rows that are all handed out in one object are kept, so that all of them are the last row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReusedRowObject() : LineageRule(Descriptor)
{
    public const string Id = "MLQ4009";

    /// <summary>The parameter the fix sets to false.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Reused row object is kept",
        messageFormat: "'{0}' hands out every row in one object, and '{1}' ({2}) keeps it, so all rows become the last one; write '{3}: false'",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "With one object for all rows, each step of the enumeration writes the next row over the one before. That saves memory where rows are looked at "
            + "one by one; a list of them holds one object many times.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (Kept(item) is var (rows, by) && reported.Add(rows.Site))
            {
                yield return FindingOf(rows, by, item.Site);
            }
        }
    }

    private static LineageFinding FindingOf(MadeValue rows, string by, Site site)
    {
        var parameter = rows.Fact.Parts[rows.Fact.IndexOf("reuse")].Parameter;
        return new LineageFinding(
            rows.Site,
            site,
            [rows.Site, site],
            place => [rows.Name, by, Places.Describe(site, place), parameter],
            ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, parameter));
    }

    /// <summary>The call that hands out the rows something keeps, and the name of what keeps them.</summary>
    private static (MadeValue Rows, string By)? Kept(LineageEvent item) => item switch
    {
        { Kind: EventKind.Made, Value: MadeValue made } when KeptBy(made) is { } rows => (rows, made.Name),
        { Kind: EventKind.Placed, Value: ComputedValue { Operation: "keep" } placed } when ReusedRows.Element(placed.Operands[1]) is { } rows => (rows, item.Site.Innermost.ToString()),
        _ => null,
    };

    /// <summary>The call whose one object is kept; null where the object is let go, or copied.</summary>
    private static MadeValue? KeptBy(MadeValue made) => made.Role switch
    {
        ApiRole.Add => ReusedRows.Element(made["item"]) ?? ReusedRows.In(made["rows"]),
        ApiRole.Map when made.Fact["keeps"] is not null => made.Extra is { } kept ? ReusedRows.Element(kept) : null,
        _ when made.Fact["keeps"] is not null => ReusedRows.In(made.Fact.IndexOf("of") >= 0 ? made["of"] : made["rows"]),
        _ => null,
    };
}
