using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4010: a trainer that weighs features by their size is given numbers as they were loaded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnscaledFeatures() : LineageRule(Descriptor, ApiRole.Fit, ApiRole.CrossValidate, ApiRole.Execute, ApiRole.Chain)
{
    public const string Id = "MLQ4010";

    /// <summary>The column of features the fix scales.</summary>
    public const string FeaturesProperty = "features";

    private const int MostNames = 5;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Features are not scaled",
        messageFormat: "'{0}' depends on the scale of its features, and {1} reach it as they were loaded, so the largest numbers decide; scale '{2}' before it, for "
            + "instance by 'NormalizeMinMax'",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Linear models trained by gradient, clusterings and principal components compare or sum features. A column of large numbers outweighs the others, and "
            + "training converges slowly or not at all. Trees do not mind.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var (trainer, flow, by) in Trainings.In(method))
        {
            if (!NeedsScaling(trainer.Made) || trainer.Features.Length != 1 || (flow.Schema is null && !FrameColumns.AreIn(flow)))
            {
                continue;
            }

            var inputs = InputsOf(trainer.Features[0]);
            var raw = inputs.Where(column => IsRaw(column, trainer, flow, method, cancellationToken)).Select(static column => column.Name).Distinct().ToList();
            if (raw.Count > 0 && inputs.Count > 1 && reported.Add(trainer.Made.Site))
            {
                var features = trainer.Features[0].Name;
                yield return new LineageFinding(
                    trainer.Made.Site,
                    by.Site,
                    trainer.Features[0].By is { } step ? [step.Site, trainer.Made.Site] : [trainer.Made.Site],
                    _ => [trainer.Made.Name, string.Join(", ", raw.Take(MostNames).Select(static name => $"'{name}'")) + (raw.Count > MostNames ? ", …" : ""), features],
                    ImmutableDictionary<string, string?>.Empty.Add(FeaturesProperty, features));
            }
        }
    }

    private static bool NeedsScaling(MadeValue trainer) =>
        trainer.Fact["scaling"] == "needed" || (trainer["step"] is MadeValue { Role: ApiRole.Trainer } repeated && repeated.Fact["scaling"] == "needed");

    /// <summary>The columns the features are put together from, each as it is at that point: scaled, encoded or as loaded.</summary>
    private static List<Column> InputsOf(Column features)
    {
        var inputs = new List<Column>();
        var seen = new HashSet<Column>();
        var pending = new Stack<Column>([features]);
        while (pending.Count > 0)
        {
            var column = pending.Pop();
            if (!seen.Add(column))
            {
                continue;
            }

            if (column.By is { Role: ApiRole.Step } step && step.Fact["kind"] is "concatenate" or "copy" or "convert" or "impute")
            {
                foreach (var from in column.From)
                {
                    pending.Push(from);
                }
            }
            else
            {
                inputs.Add(column);
            }
        }

        inputs.Reverse();
        return inputs;
    }

    /// <summary>Whether a column is a number of any size as it was loaded; a flag such as IsMember or HasCar is 0 or 1.</summary>
    private static bool IsRaw(Column column, TrainedColumns trainer, ColumnFlow flow, MethodLineage method, CancellationToken cancellationToken) =>
        column.By is null && column.Name != trainer.LabelName && !ColumnWords.IsFlag(column.Name)
        && (flow.Schema is null ? FrameColumns.AreAsInFile(column.Name, flow.Rows, method, cancellationToken)
            : column is { IsAssumed: false, Type: ColumnType.Single or ColumnType.Double or ColumnType.WholeNumber }
                && (flow.Rows is MadeValue { Role: ApiRole.Source } || WrittenRows.AreAsRead(column.Name, flow.Schema, method.Model, cancellationToken)));
}
