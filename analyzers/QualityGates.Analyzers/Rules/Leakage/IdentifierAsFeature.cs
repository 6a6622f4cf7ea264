using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2014: a column that numbers or names rows is a feature.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierAsFeature() : LineageRule(Descriptor, ApiRole.Fit, ApiRole.CrossValidate, ApiRole.Execute, ApiRole.Chain)
{
    public const string Id = "MLQ2014";

    /// <summary>The columns the fix removes, separated by commas.</summary>
    public const string ColumnsProperty = "columns";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Identifier as feature",
        messageFormat: "'{0}' looks like an identifier and goes as a number into the features of '{1}' ({2}), where the model can learn rows by heart; "
            + "leave the column out, or encode it if it is a category",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Numbers of rows, customers and orders say when or where a row was recorded, not what it is like. A model finds patterns in them that do "
            + "not hold for new rows.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var (trainer, _, by) in Trainings.In(method))
        {
            if (trainer.Task is "recommendation" or "ranking" or "anomaly")
            {
                continue; // Users, items and queries are what these are about.
            }

            foreach (var raw in RawIn(trainer).Where(found => IsIdentifier(found.Column, trainer)).GroupBy(static found => found.At))
            {
                if (reported.Add(raw.Key.Site))
                {
                    var columns = raw.Select(static found => found.Column.Name).Distinct().ToList();
                    yield return new LineageFinding(
                        raw.Key.Site,
                        by.Site,
                        [raw.Key.Site, trainer.Made.Site],
                        place => [string.Join("', '", columns), trainer.Made.Name, Places.Describe(trainer.Made.Site, place)],
                        ImmutableDictionary<string, string?>.Empty.Add(ColumnsProperty, string.Join(",", columns)));
                }
            }
        }
    }

    private static bool IsIdentifier(Column column, TrainedColumns trainer) => column.By is null && column.Name != trainer.LabelName && ColumnWords.IsIdentifier(column.Name);

    /// <summary>The columns that are concatenated as they were loaded, rescaled at most: one that is encoded was meant as a category.</summary>
    private static IEnumerable<(Column Column, MadeValue At)> RawIn(TrainedColumns trainer)
    {
        var seen = new HashSet<Column>();
        var pending = new Stack<(Column Column, MadeValue? At)>(trainer.Features.Select(static column => (column, (MadeValue?)null)));
        while (pending.Count > 0)
        {
            var (column, at) = pending.Pop();
            if (column.By is null && at is not null)
            {
                yield return (column, at);
            }

            if (seen.Add(column) && column.By is { Role: ApiRole.Step } step && step.Fact["kind"] is "concatenate" or "copy" or "convert" or "normalize" or "impute")
            {
                foreach (var from in column.From)
                {
                    pending.Push((from, step.Fact["kind"] == "concatenate" ? step : at));
                }
            }
        }
    }
}
