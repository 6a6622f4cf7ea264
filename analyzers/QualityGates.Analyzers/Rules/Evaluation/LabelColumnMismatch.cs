using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3004: the evaluation reads other columns than the trainer, or a label that does not fit the task.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelColumnMismatch() : LineageRule(Descriptor, ApiRole.Evaluate, ApiRole.CrossValidate, ApiRole.Importance, ApiRole.Execute)
{
    public const string Id = "MLQ3004";

    /// <summary>The parameter the fix writes.</summary>
    public const string ParameterProperty = "parameter";

    /// <summary>The column the fix writes.</summary>
    public const string ColumnProperty = "column";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Columns of trainer and evaluation differ",
        messageFormat: "This evaluation reads the column '{0}' as {1}, but {2} ({3}); {4}",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Evaluators have default column names of their own. Where they are not those of the trainer, the metrics compare predictions with "
            + "something else, or the program throws when it runs.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var scored in ColumnReading.For(method).Scored.Where(static scored => !scored.IsToldInside && !scored.ComesTogetherInside))
        {
            if (MismatchOf(scored.Flows, scored.Call) is var (own, isOwnEverywhere))
            {
                yield return FindingOf(own, scored.Call, isOwnEverywhere);
            }
            else if (MismatchOf([.. scored.FlowsOfCallers(cancellationToken)], scored.Call) is var (called, isCalledEverywhere)
                && scored.Flows.FirstOrDefault(flow => flow.Trained!.Made.Site.Innermost == called.Source.Site.Innermost) is { } flow)
            {
                // The callers' rows, but this method's trainer: the finding stands here.
                yield return FindingOf(called with { Source = flow.Trained!.Made }, scored.Call, isCalledEverywhere);
            }
        }

        // A search and its settings, each of which holds those before it: where the last of them is made, all is known that this method knows.
        var searches = method.Events.Where(static item => item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Execute } made } && made["rows"] is NothingValue)
            .Select(static item => (MadeValue)item.Value).ToList();
        foreach (var search in searches)
        {
            if (!searches.Exists(later => ReferenceEquals(later.Extra, search)) && MetricOf(search) is var (mismatch, metric) && !AreSetInside(metric, mismatch.Source))
            {
                yield return FindingOf(mismatch, metric, isRightEverywhere: true);
            }
        }
    }

    /// <summary>Whether one call of a method sets the metric and brings the trainer: then that method tells.</summary>
    private static bool AreSetInside(MadeValue metric, MadeValue trainer) =>
        metric.Site.Inner is not null && trainer.Site.Inner is not null && metric.Site.Node == trainer.Site.Node;

    /// <summary>What is wrong with the columns on all ways, as it is on the first, and whether the same is to be written on each; null when nothing is.</summary>
    private static (Mismatch First, bool IsRightEverywhere)? MismatchOf(ImmutableArray<ColumnFlow> flows, MadeValue call)
    {
        foreach (var find in new Func<ColumnFlow, MadeValue, Mismatch?>[] { LabelOf, ScoreOf, FeaturesOf, TypeOf, TypeReadOf })
        {
            var mismatches = flows.Select(flow => flow.Trained is null ? null : find(flow, call)).ToList();
            if (mismatches.Count > 0 && mismatches[0] is { } first && mismatches.All(static mismatch => mismatch is not null))
            {
                return (first, mismatches.All(other => other!.Right == first.Right));
            }
        }

        return null;
    }

    private static LineageFinding FindingOf(Mismatch mismatch, MadeValue call, bool isRightEverywhere)
    {
        var parameter = mismatch.Right is null ? null : call.Fact.Parts.FirstOrDefault(part => part.Name == mismatch.Part).Parameter;
        return new LineageFinding(
            call.Site,
            call.Site,
            [mismatch.Source.Site, call.Site],
            place =>
            [
                mismatch.Read, mismatch.Part, mismatch.Seen, Places.Describe(mismatch.Source.Site, place),
                parameter is null ? mismatch.Write : $"write '{parameter}: \"{mismatch.Right}\"'",
            ],
            parameter is null || !isRightEverywhere
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, parameter).Add(ColumnProperty, mismatch.Right));
    }

    private static Mismatch? LabelOf(ColumnFlow flow, MadeValue call)
    {
        var trained = flow.Trained!;
        if (!flow.IsComplete || call["label"] is not ConstantValue { Text: { } read } || trained.LabelName is not { } right || read == right || call.Fact["task"] == "clustering")
        {
            return null;
        }

        return IsSameTarget(flow.Find(read), trained.Label, call) ? null
            : new Mismatch("label", read, $"'{trained.Made.Name}' learned '{right}'", trained.Made, right, "");
    }

    /// <summary>Whether two columns hold the same target: one is a copy of the other, or of what it was converted from.</summary>
    private static bool IsSameTarget(Column? read, Column? trained, MadeValue call)
    {
        if (read is null || trained is null)
        {
            return read is not null;
        }

        if (read.By?.Fact["kind"] == "custom" || trained.By?.Fact["kind"] == "custom" || !ReadsScore(call))
        {
            return true; // Only the program knows what it wrote there.
        }

        var ours = trained.Origins().ToList();
        var theirs = read.Origins().ToList();
        if (ours.Find(theirs.Contains) is not { } common)
        {
            return ours[ours.Count - 1].From.Length > 0 || theirs[theirs.Count - 1].From.Length > 0; // Made of several columns.
        }

        var between = ours.TakeWhile(column => column != common).Concat(theirs.TakeWhile(column => column != common)).Select(static column => column.By!.Fact["kind"]).ToList();
        return !between.Contains("normalize") && !(call.Fact["task"] == "multiclass" && between.Contains("key") && read.Type != ColumnType.Key);
    }

    private static bool ReadsScore(MadeValue call) => call["score"] is NothingValue or ConstantValue { Text: ColumnFlow.Score };

    private static Mismatch? ScoreOf(ColumnFlow flow, MadeValue call)
    {
        var trained = flow.Trained!;
        var right = trained.Made["score"] is ConstantValue { Text: { } written } ? written : ColumnFlow.Score;
        return flow.IsComplete && call["score"] is ConstantValue { Text: { } read } && read != right && flow.Find(read) is null
            ? new Mismatch("score", read, $"'{trained.Made.Name}' writes '{right}'", trained.Made, right, "")
            : null;
    }

    private static Mismatch? FeaturesOf(ColumnFlow flow, MadeValue call)
    {
        var trained = flow.Trained!;
        return flow.IsComplete && call["features"] is ConstantValue { Text: { } read } && trained.Features.Length == 1 && trained.Features[0].Name is var right && read != right && flow.Find(read) is null
            ? new Mismatch("features", read, $"'{trained.Made.Name}' learned from '{right}'", trained.Made, right, "")
            : null;
    }

    /// <summary>A label whose type the trainer does not take.</summary>
    private static Mismatch? TypeOf(ColumnFlow flow, MadeValue call)
    {
        var trained = flow.Trained!;
        if (trained.Made.Role != ApiRole.Trainer || trained.Label is not { IsAssumed: false } label || !flow.IsComplete || trained.Task != call.Fact["task"])
        {
            return null;
        }

        var (isRight, wanted, write) = (trained.Task, label.Type) switch
        {
            (_, ColumnType.Unknown or ColumnType.Vector) => (true, "", ""),
            ("binary", var type) => (type == ColumnType.Boolean, "true or false", "make the property 'bool', or convert the column before the trainer"),
            ("multiclass", var type) => (type == ColumnType.Key, "a key", "map the values to keys before the trainer ('MapValueToKey')"),
            ("regression" or "recommendation", var type) => (type == ColumnType.Single, "a number of single precision", "make the property 'float', or convert the column before the trainer ('ConvertType')"),
            ("ranking", var type) => (type is not (ColumnType.Text or ColumnType.Boolean), "a number or a key", "make the property 'float', or map the values to keys before the trainer"),
            _ => (true, "", ""),
        };
        return isRight ? null
            : new Mismatch("label", label.Name, $"it holds {ColumnTypes.Describe(label.Type)} and '{trained.Made.Name}' takes {wanted}", trained.Made, Right: null, write);
    }

    /// <summary>A column that holds the target as well as the trainer's label does, in a type the evaluation does not take: it was converted for the trainer.</summary>
    private static Mismatch? TypeReadOf(ColumnFlow flow, MadeValue call)
    {
        var trained = flow.Trained!;
        if (!flow.IsComplete || trained.Made.Role != ApiRole.Trainer || call.Role != ApiRole.Evaluate || trained.Task != call.Fact["task"]
            || call["label"] is not ConstantValue { Text: { } read } || read == trained.LabelName || flow.Find(read) is not { IsAssumed: false } column)
        {
            return null;
        }

        var (isRight, wanted) = (trained.Task, column.Type) switch
        {
            (_, ColumnType.Unknown or ColumnType.Vector) => (true, ""),
            ("binary", var type) => (type is ColumnType.Boolean or ColumnType.Single or ColumnType.Double or ColumnType.Key, "true or false"),
            ("multiclass", var type) => (type is ColumnType.Key or ColumnType.Single, "a key"),
            ("regression" or "recommendation", var type) => (type == ColumnType.Single, "a number of single precision"),
            _ => (true, ""),
        };
        return isRight ? null
            : new Mismatch("label", read, $"it holds {ColumnTypes.Describe(column.Type)} and '{call.Name}' takes {wanted}", trained.Made, trained.LabelName, "");
    }

    /// <summary>The metric of a search over a pipeline, whose default label is not written like the trainers'.</summary>
    private static (Mismatch Mismatch, MadeValue Metric)? MetricOf(MadeValue search)
    {
        MadeValue? metric = null;
        for (var setting = search; setting is not null; setting = setting.Extra as MadeValue)
        {
            metric ??= setting["label"] is ConstantValue ? setting : null;
        }

        if (metric?["label"] is not ConstantValue { Text: { } read })
        {
            return null;
        }

        Mismatch? first = null;
        foreach (var steps in StepSequence.AllOf(search))
        {
            var trainer = steps.Steps.LastOrDefault(static step => step?.Role == ApiRole.Trainer);
            if (steps.Steps.Contains(null) || trainer?["label"] is not ConstantValue { Text: { } right } || right == read
                || steps.Steps.Any(step => Columns.NamesIn(step!["out"]).Contains(read)))
            {
                return null;
            }

            first ??= new Mismatch("label", read, $"'{trainer.Name}' learns '{right}'", trainer, right, "");
        }

        return first is null ? null : (first, metric);
    }

    /// <param name="Part">What the column is to the evaluation.</param>
    /// <param name="Read">The column it reads.</param>
    /// <param name="Seen">What speaks against it.</param>
    /// <param name="Source">Where that is said.</param>
    /// <param name="Right">The column it should read; null when the column itself is wrong.</param>
    /// <param name="Write">What to write then.</param>
    private sealed record Mismatch(string Part, string Read, string Seen, MadeValue Source, string? Right, string Write);
}
