using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2003: the reported metrics come from rows the model was fitted on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatedOnTrainingData() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2003";

    /// <summary>Set where the rows are the train part of a split whose test part the model has not seen.</summary>
    internal const string HasTestPartProperty = "HasTestPart";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Evaluated on training data",
        messageFormat: "This model was fitted on the rows it is evaluated on here ({0}), so the metrics say how well it remembers, not how well it predicts; "
            + "hold rows out before fitting and evaluate on these",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model is always good on the rows it has seen. Metrics of training rows are useful beside those of held-out rows; alone they say nothing "
            + "about new data.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var evaluation in method.Evaluations)
        {
            if (evaluation.Call.Role == ApiRole.Importance || !IsSupervised(evaluation))
            {
                continue;
            }

            foreach (var fit in evaluation.Fits)
            {
                if (fit.Role == ApiRole.Fit && Saw(method, fit, evaluation) && !IsPredictedFirst(fit, evaluation) && !IsOnlyShown(method, evaluation.Call) && !IsEvaluatedElsewhere(method, fit, evaluation)
                    && (fit.Fact != KnownFacts.Gradient || GradientTraining.IsSteppedBy(fit.Site, method.Model, cancellationToken)) && !IsEvaluatedByOthers(method, fit, evaluation, cancellationToken)
                    && !IsMadeUp(fit, evaluation.Rows) && !IsCrossValidated(method, fit) && !LeftOutPart.Is(evaluation.Call.Site, fit, method, cancellationToken))
                {
                    var source = Places.SourceOf(method.Rows, fit["rows"]);
                    yield return new LineageFinding(
                        evaluation.Call.Site,
                        evaluation.Call.Site,
                        source is null ? [fit.Site, evaluation.Call.Site] : [source, fit.Site, evaluation.Call.Site],
                        place => [$"'{fit.Name}', {Places.Describe(fit.Site, place)}"],
                        HasTestPart(method, fit, evaluation) ? ImmutableDictionary<string, string?>.Empty.Add(HasTestPartProperty, "") : ImmutableDictionary<string, string?>.Empty);
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Whether what a network makes of rows is only written for a person to read: a look at some predictions is no metric. Anything it is set
    /// against, a loss or a label, makes it one, and so does giving it to whoever called.
    /// </summary>
    private static bool IsOnlyShown(MethodLineage method, MadeValue call)
    {
        if (call.Role != ApiRole.Transform || method.Written.Add(method.Result).Any(left => Terms.Mentions(left, call)))
        {
            return false;
        }

        var isShown = false;
        foreach (var item in method.Events)
        {
            if (ReferenceEquals(item.Value, call) || !Terms.Mentions(item.Value, call))
            {
                continue;
            }

            switch (item)
            {
                case { Kind: EventKind.Printed }:
                    isShown = true;
                    break;
                case { Kind: EventKind.Escaped } when item.Value.Operands.All(given => Terms.Mentions(given, call)): // Its first row, its largest class.
                case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Same or ApiRole.Select or ApiRole.Transform or ApiRole.Map or ApiRole.Activation } }:
                    break;
                default:
                    return false;
            }
        }

        return isShown;
    }

    private static bool Saw(MethodLineage method, MadeValue fit, ModelScore evaluation) =>
        (method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Same or RowRelation.Contains
            || (method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Within && !IsOneOf(evaluation.Rows)))
        && method.Rows.IsTakenFrom(fit["rows"], evaluation.Rows)
        || EachOf(evaluation) is { } rows && method.Rows.Relate(fit["rows"], rows) is RowRelation.Same or RowRelation.Contains && method.Rows.IsTakenFrom(fit["rows"], rows);

    /// <summary>The list that a loop takes rows from one by one, to predict and count them.</summary>
    private static Value? EachOf(ModelScore evaluation) =>
        evaluation is { Call.Role: ApiRole.Predict or ApiRole.Transform, Rows: PartValue { Name: PartValue.Element, Of: InputValue or OpaqueValue or CreatedValue } row } ? row.Of : null;

    /// <summary>Whether rows come one after the other, and each is predicted before a network learns from it: by then it was new.</summary>
    private static bool IsPredictedFirst(MadeValue fit, ModelScore evaluation)
    {
        if (fit.Fact != KnownFacts.Gradient || !evaluation.Call.Site.Precedes(fit.Site))
        {
            return false;
        }

        var rows = Whole(evaluation.Rows);
        return IsOneOf(rows) || (rows is ChoiceValue && rows.Operands.Any(way => Whole(way) is OpaqueValue next && evaluation.Call.Site.Precedes(next.Site))); // What an environment answers, in the next turn.
    }

    /// <summary>Whether a network was tried on numbers drawn for the purpose, as tests and benchmarks do: there is nothing to learn from them, and nothing to hold out.</summary>
    private static bool IsMadeUp(MadeValue fit, Value rows) => fit.Fact == KnownFacts.Gradient && RandomReading.IsDrawn(rows);

    /// <summary>What a value is a member of or was divided from.</summary>
    private static Value Whole(Value value)
    {
        while (value is MemberValue { Of: not null } or PartValue { Name: not PartValue.Element })
        {
            value = value.Operands[0];
        }

        return value;
    }

    /// <summary>Whether one row at a time is predicted: of all rows, these may be the ones behind the training rows.</summary>
    private static bool IsOneOf(Value rows) => rows is PartValue { Name: PartValue.Element };

    /// <summary>Whether the model is also evaluated on other rows: then these are the training metrics beside the test metrics.</summary>
    private static bool IsEvaluatedElsewhere(MethodLineage method, MadeValue fit, ModelScore evaluation) =>
        method.Evaluations.Any(other => !ReferenceEquals(other.Call, evaluation.Call) && other.Fits.Any(same => ReferenceEquals(same, fit) || ReferenceEquals(same["step"], fit["step"]) && fit.Fact == KnownFacts.Gradient) && !Saw(method, fit, other));

    /// <summary>Whether the same learner was tried in folds of the rows, and somebody looks at what came out: then these are the training metrics beside those of held-out rows.</summary>
    private static bool IsCrossValidated(MethodLineage method, MadeValue fit) => method.Events.Any(item =>
        item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.CrossValidate } folds } && ReferenceEquals(folds["step"], fit["step"]) && folds["step"] is not (UnknownValue or NothingValue)
        && method.Rows.Relate(folds["rows"], fit["rows"]) is RowRelation.Same
        && (method.Written.Add(method.Result).Any(left => Terms.Mentions(left, folds))
            || method.Events.Any(other => other is { Kind: EventKind.Printed } or { Value: MadeValue { Role: ApiRole.Evaluate } } && !ReferenceEquals(other.Value, folds) && Terms.Mentions(other.Value, folds))));

    /// <summary>The same, where another method has the other rows.</summary>
    private static bool IsEvaluatedByOthers(MethodLineage method, MadeValue fit, ModelScore evaluation, CancellationToken cancellationToken) =>
        method.Model.Evaluations(cancellationToken).Of(fit).Any(seen =>
            seen.Evaluation.Call.Site.Innermost != evaluation.Call.Site.Innermost
            && !AreOfOtherObjects(method.Model, fit.Site, evaluation.Call.Site, seen.Evaluation.Call.Site, cancellationToken)
            && seen.Evaluation.Fits.Any(same => same.Site.Innermost == fit.Site.Innermost && !Saw(seen.Method, same, seen.Evaluation) && IsSameTraining(method, fit, seen.Method, same, cancellationToken)));

    /// <summary>Whether fits at one place are one training: not where a method that several call fits whatever it is given, and each gives it other rows.</summary>
    private static bool IsSameTraining(MethodLineage method, MadeValue fit, MethodLineage others, MadeValue other, CancellationToken cancellationToken)
    {
        if (fit.Site.SharedWith(other.Site) is not { } shared || shared.Equals(fit.Site) || shared.Equals(other.Site) || method.Model.References.Around(shared.Node, cancellationToken) is not IMethodSymbol learner)
        {
            return true;
        }

        var isGiven = method.Model.Read(learner, cancellationToken).Events.Any(item =>
            item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Fit } own } && own.Site.Equals(shared) && Terms.In(own["rows"]).Any(static term => term is InputValue { Symbol: IParameterSymbol }));
        return !isGiven || (Places.SourceOf(method.Rows, fit["rows"]) is { } source && Places.SourceOf(others.Rows, other["rows"])?.Innermost == source.Innermost);
    }

    /// <summary>Whether the model is one that an object fits by what it inherits, and the evaluations are of two classes of which no object can be both.</summary>
    private static bool AreOfOtherObjects(LineageModel model, Site fit, Site one, Site other, CancellationToken cancellationToken) =>
        model.MethodAround(one.Innermost, cancellationToken)?.ContainingType is { } own && model.MethodAround(other.Innermost, cancellationToken)?.ContainingType is { } others
        && !SymbolEqualityComparer.Default.Equals(own, others) && !References.IsDerived(own, others) && !References.IsDerived(others, own)
        && model.MethodAround(fit.Innermost, cancellationToken) is { IsStatic: false, ContainingType: var learner } && References.IsDerived(own, learner) && References.IsDerived(others, learner);

    private static bool HasTestPart(MethodLineage method, MadeValue fit, ModelScore evaluation) =>
        evaluation.Fits.Length == 1 && method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Same or RowRelation.Within
        && method.Rows.PathsOf(evaluation.Rows) is { Length: 1 } paths && paths[0].Steps.LastOrDefault() is { IsTrain: true, By: MadeValue { Role: ApiRole.Split } };

    private static bool IsSupervised(ModelScore evaluation) =>
        evaluation.Task is not ("clustering" or "anomaly")
        && !evaluation.Fits.Any(static fit => fit.Role == ApiRole.Fit && Pipeline.Of(fit["step"]).Trainer?.Fact["task"] is "clustering" or "anomaly" or "forecasting");
}
