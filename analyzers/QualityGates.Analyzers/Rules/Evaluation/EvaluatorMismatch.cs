using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3003: the evaluator does not fit the trainer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatorMismatch() : LineageRule(Descriptor, ApiRole.Evaluate, ApiRole.CrossValidate)
{
    public const string Id = "MLQ3003";

    /// <summary>What the fix calls instead; missing where it is of another task.</summary>
    public const string InsteadProperty = "instead";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Evaluator does not fit the trainer",
        messageFormat: "'{0}' ({1}) {2}; {3}",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An evaluator reads the columns that models of its task write. On a model of another kind it throws when the program runs, or leaves "
            + "out what this kind of model is judged by.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var scored in ColumnReading.For(method).Scored)
        {
            // Predictions that are set against labels by value may have been made into anything on the way.
            if (scored.Call.Role is not (ApiRole.Evaluate or ApiRole.CrossValidate) || scored.Call.Fact["task"] is not { } task || scored.Call.Fact.IndexOf("labels") >= 0 || scored.IsToldInside)
            {
                continue;
            }

            // One model that fits is enough: the evaluation may be meant for that.
            var mismatches = scored.Flows.Select(flow => MismatchOf(flow, scored.Call, task, method.Model.Apis)).ToList();
            if (mismatches.Count == 0 || mismatches[0] is not { } first || mismatches.Any(mismatch => mismatch is null || mismatch.Instead != first.Instead))
            {
                continue;
            }

            if (first.IsOnlyLess ? FitsElsewhere(method, scored, task) : IsTriedBefore(first.Instead, scored.Call, method))
            {
                continue;
            }

            yield return new LineageFinding(
                scored.Call.Site,
                scored.Call.Site,
                [first.Trainer.Site, scored.Call.Site],
                place => [first.Trainer.Name, Places.Describe(first.Trainer.Site, place), first.Seen, first.Write],
                first.Instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(InsteadProperty, first.Instead));
        }
    }

    private static Mismatch? MismatchOf(ColumnFlow flow, MadeValue call, string task, ApiModel apis)
    {
        if (flow.Trained is not { Task: { } trained } trainer || !flow.IsCompleteSinceTrainer || !ReadsScoreOf(trainer, flow, call))
        {
            return null;
        }

        if (trained == "clustering" && call["labels"] is not NothingValue)
        {
            return null; // Groups that were found, set against groups that are known.
        }

        if (!AreComparable(trained, task))
        {
            return new Mismatch(
                trainer.Made, $"makes a {Describe(trained)} model, which this evaluation of {Describe(task)} models cannot score",
                $"evaluate it as a {Describe(trained)} model", Instead: null, IsOnlyLess: false);
        }

        if (trained != "binary" || task != "binary")
        {
            return null;
        }

        var probability = flow.Find(call["probability"] is ConstantValue { Text: { } name } ? name : ColumnFlow.Probability);
        if (call.Fact["calibrated"] == "yes" && trainer.Made.Fact["calibrated"] == "no" && probability is null or { IsAssumed: true })
        {
            var instead = SiblingOf(call, "no", apis);
            return new Mismatch(
                trainer.Made, "gives scores but no probabilities, and this evaluation throws because it looks for them",
                $"call '{instead}', or append a calibrator to the trainer", instead, IsOnlyLess: false);
        }

        if (call.Fact["calibrated"] == "no" && trainer.Made.Fact["calibrated"] is not null && probability is { By: not null, IsAssumed: false })
        {
            var instead = SiblingOf(call, "yes", apis);
            return new Mismatch(
                trainer.Made, "gives probabilities, which this evaluation leaves out",
                $"call '{instead}' to have log-loss and entropy as well", instead, IsOnlyLess: true);
        }

        return null;
    }

    /// <summary>Whether the evaluation reads what the trainer wrote: a score of the program's own may be anything.</summary>
    private static bool ReadsScoreOf(TrainedColumns trainer, ColumnFlow flow, MadeValue call)
    {
        var name = call["score"] is ConstantValue { Text: { } given } ? given : call["score"] is NothingValue ? ColumnFlow.Score : null;
        return name is not null and not ColumnFlow.Probability && flow.Find(name) is { By: { } by } && ReferenceEquals(by, trainer.Made);
    }

    /// <summary>Whether models of one task can be scored as those of another.</summary>
    private static bool AreComparable(string trained, string evaluated) => trained == evaluated || (trained, evaluated) switch
    {
        ("recommendation", "regression") or ("regression", "recommendation" or "ranking") => true, // One number a row.
        ("anomaly", _) or (_, "anomaly") or ("forecasting", _) => true, // Labelled anomalies are two classes; forecasts are scored by hand.
        _ => false,
    };

    /// <summary>Whether the same code, called elsewhere, scores a model it is right for: a method for models of both kinds.</summary>
    private static bool FitsElsewhere(MethodLineage method, ScoredColumns scored, string task) => ColumnReading.For(method).Scored.Any(other =>
        other.Call != scored.Call && other.Call.Site.Innermost == scored.Call.Site.Innermost && other.Flows.Any(flow => MismatchOf(flow, other.Call, task, method.Model.Apis) is null));

    /// <summary>Whether the evaluation is only tried, and what catches its exception scores the model as it should be.</summary>
    private static bool IsTriedBefore(string? instead, MadeValue call, MethodLineage method) => instead is not null
        && call.Site.Innermost.Ancestors().OfType<TryStatementSyntax>().Any(tried => tried.Block.Span.Contains(call.Site.Innermost.Span)
            && method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Evaluate } other && other.Name == instead
                && tried.Catches.Any(caught => caught.SyntaxTree == other.Site.Innermost.SyntaxTree && caught.Span.Contains(other.Site.Innermost.Span))));

    /// <summary>The evaluation beside this one that differs in what it wants of the model.</summary>
    private static string? SiblingOf(MadeValue call, string calibrated, ApiModel apis) => call.Member.ContainingType?.GetMembers().OfType<IMethodSymbol>()
        .FirstOrDefault(member => apis.Find(member, call.Role) is { } fact && fact["task"] == call.Fact["task"] && fact["calibrated"] == calibrated)?.Name;

    private static string Describe(string task) => task switch
    {
        "binary" => "binary classification",
        "multiclass" => "multiclass classification",
        _ => task,
    };

    private sealed record Mismatch(MadeValue Trainer, string Seen, string Write, string? Instead, bool IsOnlyLess);
}
