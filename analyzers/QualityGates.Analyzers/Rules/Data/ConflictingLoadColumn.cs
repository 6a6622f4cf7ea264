using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4006: two properties of a row class read one field of the file or are one column, or one of them says no field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConflictingLoadColumn() : Rule(Descriptor)
{
    public const string Id = "MLQ4006";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Conflicting columns of a row class",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Indices and names in attributes are not checked by the compiler. A field that is read twice puts one column into the other, the label into the "
            + "features; a property without an index, or two of one name, make the loader throw.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                {
                    Analyze(symbol, type, apis, lineage);
                }
            },
            SymbolKind.NamedType);
    }

    private void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, ApiModel apis, LineageModel lineage)
    {
        if (!type.GetMembers().Any(member => LoadedMember.IsMarked(member, apis)))
        {
            return;
        }

        var members = LoadedMember.AllOf(type, apis);
        var conflicts = Overlaps(members).Concat(SameNames(members)).Concat(Unmarked(members))
            .Where(conflict => SymbolEqualityComparer.Default.Equals(conflict.Member.Symbol.ContainingType, type))
            .ToList();
        if (conflicts.Count == 0 || LoadsOf(type, lineage, context.CancellationToken) is not { Count: > 0 } loads)
        {
            return;
        }

        foreach (var conflict in conflicts)
        {
            // Rows from memory have no fields, so only their names can clash; a database may name its fields like the properties.
            if (loads.Any(load => conflict.IsOfName || load.Role != ApiRole.Same) && (conflict.Other is not null || loads.Any(static load => load.Fact.IndexOf("path") >= 0)))
            {
                context.ReportDiagnostic(Finding(
                    conflict.Member.Symbol.Locations[0],
                    conflict.Other is null ? [] : SourcePlace.Of([conflict.Other.Symbol], context.Compilation),
                    ImmutableDictionary<string, string?>.Empty,
                    conflict.Member.Symbol.Name,
                    conflict.Seen,
                    conflict.Write));
            }
        }
    }

    private static IEnumerable<Conflict> Overlaps(ImmutableArray<LoadedMember> members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (later, earlier) = (members[i], members[j]);
                if (later.FirstSharedWith(earlier) is { } field && !AreTwoViews(later, earlier))
                {
                    yield return new Conflict(later, earlier, IsOfName: false, $"reads field {field} of the file, which '{earlier.Symbol.Name}' reads as well", "give each property a field of its own");
                    break;
                }
            }
        }
    }

    /// <summary>One field read as text and as a number, or as a whole and in parts, on purpose; never the label, which would go into the features.</summary>
    private static bool AreTwoViews(LoadedMember left, LoadedMember right) =>
        left.Column != ColumnFlow.Label && right.Column != ColumnFlow.Label && left.IsOneField && right.IsOneField && ColumnTypes.Of(left.Type) != ColumnTypes.Of(right.Type);

    private static IEnumerable<Conflict> SameNames(ImmutableArray<LoadedMember> members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            if (members.Take(i).FirstOrDefault(earlier => earlier.Column == members[i].Column) is { } other)
            {
                yield return new Conflict(members[i], other, IsOfName: true, $"is the column '{members[i].Column}', and so is '{other.Symbol.Name}'", "give each property a column name of its own");
            }
        }
    }

    private static IEnumerable<Conflict> Unmarked(ImmutableArray<LoadedMember> members) =>
        members.Any(static member => member.HasFields)
            ? members.Where(static member => !member.HasFields && !member.IsNamedField && member.IsWritable)
                .Select(static member => new Conflict(member, null, IsOfName: false, "says no field of the file, so the loader throws", "add '[LoadColumn(…)]', or keep the property in another class"))
            : [];

    /// <summary>The calls in the program that load rows of this class, or of one derived from it.</summary>
    private static HashSet<MadeValue> LoadsOf(INamedTypeSymbol type, LineageModel lineage, CancellationToken cancellationToken)
    {
        var loads = new HashSet<MadeValue>();
        foreach (var method in lineage.All(cancellationToken))
        {
            foreach (var item in method.Events)
            {
                if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Source or ApiRole.Same or ApiRole.Columns } made && (made.Role != ApiRole.Same || made.Fact.IndexOf("columns") >= 0) && IsOrDerives(RowSchema.RowTypeOf(made, lineage), type))
                {
                    loads.Add(made);
                }
            }
        }

        return loads;
    }

    private static bool IsOrDerives(INamedTypeSymbol? candidate, INamedTypeSymbol type)
    {
        for (; candidate is not null; candidate = candidate.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="Member">The later one.</param>
    /// <param name="Other">The earlier one, if there are two.</param>
    /// <param name="IsOfName">Whether they clash by their names, wherever the rows come from.</param>
    /// <param name="Seen">What was seen.</param>
    /// <param name="Write">What to write.</param>
    private sealed record Conflict(LoadedMember Member, LoadedMember? Other, bool IsOfName, string Seen, string Write);
}
