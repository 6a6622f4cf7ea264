using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3001: a supervised model goes into use, and nothing in the compilation evaluates a model of its task.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelNeverEvaluated() : LineageRule(Descriptor)
{
    public const string Id = "MLQ3001";

    /// <summary>What an evaluation is written with: the task, whether the trainer is calibrated, the label where it is not the default, the model, the test part.</summary>
    public const string TaskProperty = "task";
    public const string CalibratedProperty = "calibrated";
    public const string LabelProperty = "label";
    public const string ModelProperty = "model";
    public const string TestPartProperty = "testPart";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Model never evaluated",
        messageFormat: "The model fitted by '{0}' ({1}) {2}, and nothing in this project evaluates a {3} on rows held out from it; hold rows out, evaluate the model "
            + "on them and decide by the metrics whether it is used",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model that was never scored on rows it has not seen may be worse than a guess, and nobody would notice.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        if (method.Model.Apis.IsTestProject)
        {
            yield break; // Tests train small models to see that training runs.
        }

        var reported = new HashSet<SyntaxNode>();
        foreach (var save in method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Save))
        {
            var unmeasured = ModelReading.PossibleFitsOf(save["model"]).Where(fit => IsUnmeasured(method, fit, cancellationToken) && reported.Add(fit.Site.Innermost)).ToList();
            if (unmeasured.Count > 0)
            {
                yield return Finding(save.Site.WhereItMeets(unmeasured[0].Site), [.. unmeasured.Select(static fit => fit.Site), save.Site], unmeasured[0], "is saved")
                    with
                { Properties = unmeasured.Count == 1 ? Evaluable(method, unmeasured[0], save, cancellationToken) : ImmutableDictionary<string, string?>.Empty };
            }

            if (unmeasured.Count == 0 && TrainedBeside(method, save, cancellationToken) is { } beside && reported.Add(save.Site.Innermost))
            {
                yield return new LineageFinding(save.Site, save.Site, [beside.Site, save.Site], at => [beside.Name, Places.Describe(beside.Site, at), "is saved", "model"]);
            }

            if (UnmeasuredTrainingOf(method, save["model"], cancellationToken) is { } step && reported.Add(save.Site.Innermost))
            {
                var place = save.Site.WhereItMeets(step.Site);
                yield return new LineageFinding(place, place, [step.Site, save.Site], at => ["backward", Places.Describe(step.Site, at), "is saved", "model"]);
            }
        }

        foreach (var (fit, use, by) in Used(method, cancellationToken))
        {
            if (IsUnmeasured(method, fit, cancellationToken) && (TaskOf(fit) is not null || !method.Model.Models(cancellationToken).Applies(fit)) && !method.Model.Models(cancellationToken).Saves(fit) && reported.Add(fit.Site.Innermost))
            {
                yield return Finding(fit.Site, by is null ? [fit.Site] : [fit.Site, by.Site], fit, use);
            }
        }
    }

    private static LineageFinding Finding(Site place, ImmutableArray<Site> evidence, MadeValue fit, string use) => new(
        place, place, evidence, at => [Pipeline.Of(fit["step"]).Trainer?.Name ?? fit.Name, Places.Describe(fit.Site, at), use, TaskOf(fit) is { } task ? task + " model" : "model"]);

    /// <summary>What is needed to write an evaluation in front of the save; nothing where a test part is not at hand.</summary>
    private static ImmutableDictionary<string, string?> Evaluable(MethodLineage method, MadeValue fit, MadeValue save, CancellationToken cancellationToken)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        if (fit.Site.Inner is not null || save.Site.Inner is not null || !ReferenceEquals(save["model"], fit)
            || Pipeline.Of(fit["step"]).Trainer is not { } trainer || trainer.Fact["task"] is not { } task || trainer["label"] is not (NothingValue or ConstantValue { Text: not null })
            || fit["rows"] is not PartValue { Name: "train", Of: MadeValue { Role: ApiRole.Split } }
            || method.Model.References.OperationOf(fit.Site.Node, cancellationToken) is not IInvocationOperation fitted
            || method.Model.References.OperationOf(save.Site.Node, cancellationToken) is not IInvocationOperation saved
            || WrittenParts.ArgumentFor("model", save, saved)?.ToString() is not { } model
            || WrittenParts.TestPartBeside(WrittenParts.ArgumentFor("rows", fit, fitted), fitted, method.Model.Apis, cancellationToken) is not { } test)
        {
            return none;
        }

        return none.Add(TaskProperty, task).Add(CalibratedProperty, trainer.Fact["calibrated"]).Add(LabelProperty, (trainer["label"] as ConstantValue)?.Text).Add(ModelProperty, model).Add(TestPartProperty, test);
    }

    /// <summary>Models that predict or are given away, in this method or, through a field that is left behind here, in another one.</summary>
    private static IEnumerable<(MadeValue Fit, string Use, MadeValue? By)> Used(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Predict or ApiRole.Transform } call })
            {
                foreach (var fit in ModelReading.PossibleFitsOf(call["model"]))
                {
                    if (IsMadeIn(method, fit) && (call.Role == ApiRole.Predict || method.Rows.Relate(fit["rows"], call["rows"]) is not (RowRelation.Same or RowRelation.Contains)))
                    {
                        yield return (fit, "predicts", call);
                    }
                }
            }
        }

        foreach (var fit in method.Written.SelectMany(static value => ModelReading.PossibleFitsOf(value)))
        {
            if (IsMadeIn(method, fit) && fit.Role == ApiRole.Fit && IsSupervised(fit) && !IsMeasuredHere(method, fit) && !IsEvaluatedSomewhere(method, fit, cancellationToken) && method.Model.Models(cancellationToken).PredictionBy(fit) is { } call)
            {
                yield return (fit, "predicts", call);
            }
        }

        foreach (var fit in ModelReading.PossibleFitsOf(method.Result))
        {
            if (IsMadeIn(method, fit) && IsForOutside(method, cancellationToken))
            {
                yield return (fit, "is returned to callers outside the project", null);
            }
        }
    }

    /// <summary>Whether the fit happens here or in what is called from here, and was not only found in a field.</summary>
    private static bool IsMadeIn(MethodLineage method, Value fit) => method.Events.Any(item => ReferenceEquals(item.Value, fit));

    private static bool IsUnmeasured(MethodLineage method, MadeValue fit, CancellationToken cancellationToken)
    {
        if (fit.Role != ApiRole.Fit || !IsSupervised(fit) || !Search.Behind([fit]).IsEmpty)
        {
            return false;
        }

        // What this method and those it calls say is known already; the rest of the program is read only when they, and the calls in it, say nothing.
        if (IsMeasuredHere(method, fit) || IsEvaluatedSomewhere(method, fit, cancellationToken))
        {
            return false;
        }

        var models = method.Model.Models(cancellationToken);
        if (models.MeasuresAny || models.Measures(fit) || method.Model.Evaluations(cancellationToken).Of(fit).Any(static seen => IsHeldOut(seen)))
        {
            return false;
        }

        // Where the task is not known, any evaluation may be its own; so may a prediction, or the validation that a training prints.
        return TaskOf(fit) is null
            ? !models.EvaluatesAny && !models.Applies(fit) && fit["validation"] is NothingValue && fit["fraction"] is NothingValue or ConstantValue { Constant: 0f }
            : !Pipeline.Of(fit["step"]).Steps.Any(step => step.Role == ApiRole.Trainer && step.Fact["task"] is { } task && models.Evaluates(task));
    }

    /// <summary>Whether a call in the compilation evaluates models of the task: it may be this one.</summary>
    private static bool IsEvaluatedSomewhere(MethodLineage method, MadeValue fit, CancellationToken cancellationToken) =>
        TaskOf(fit) is { } task
        && (method.Model.EvaluatedTasks.Has(task, cancellationToken) || (task == "recommendation" && method.Model.EvaluatedTasks.Has("regression", cancellationToken)));

    private static bool IsMeasuredHere(MethodLineage method, MadeValue fit)
    {
        var task = TaskOf(fit);
        return method.Evaluations.Any(own => own.Call.Role == ApiRole.Evaluate
            && (own.Task is null || own.Task == task || own.Fits.Any(same => same.Site.Innermost == fit.Site.Innermost && IsHeldOut(new ProgramEvaluation(method, own)))));
    }

    /// <summary>Whether the rows of an evaluation may be others than the model was fitted on.</summary>
    private static bool IsHeldOut(ProgramEvaluation seen) =>
        seen.Evaluation.Fits.All(fit => seen.Method.Rows.Relate(fit["rows"], seen.Evaluation.Rows) is not (RowRelation.Same or RowRelation.Contains));

    private static bool IsSupervised(MadeValue fit) => Pipeline.Of(fit["step"]).Trainer is { } trainer && trainer.Fact["task"] is { } task
        ? task is "binary" or "multiclass" or "regression" or "ranking" or "recommendation"
        : fit["labels"] is not NothingValue;

    private static string? TaskOf(MadeValue fit) => Pipeline.Of(fit["step"]).Trainer?.Fact["task"];

    /// <summary>A training step of a network that nothing in the project measures; null when there is none.</summary>
    private static MadeValue? UnmeasuredTrainingOf(MethodLineage method, Value network, CancellationToken cancellationToken)
    {
        if (network is UnknownValue or NothingValue)
        {
            return null;
        }

        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Backward } step && Uses(step["loss"], network, 0))
            {
                return IsGenerator(method, network) || method.Model.Models(cancellationToken).RunsNetwork ? null : step;
            }
        }

        return null;
    }

    /// <summary>
    /// What another method of the class trains a network with that is saved here, where nothing in the project calls the two: the field holds the
    /// network itself, which does not say that it has learned.
    /// </summary>
    private static MadeValue? TrainedBeside(MethodLineage method, MadeValue save, CancellationToken cancellationToken)
    {
        var network = save["model"];
        if (save.Site.Inner is not null || network is UnknownValue or NothingValue || !ModelReading.PossibleFitsOf(network).IsEmpty || IsMadeIn(method, network) || !IsForOutside(method, cancellationToken))
        {
            return null;
        }

        foreach (var beside in method.Method.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            if (beside is { MethodKind: MethodKind.Ordinary, IsAbstract: false } && !SymbolEqualityComparer.Default.Equals(beside, method.Method))
            {
                var other = method.Model.Read(beside, cancellationToken);
                if (other.Events.Select(static item => item.Value).OfType<MadeValue>().FirstOrDefault(made => made.Role == ApiRole.Fit && ReferenceEquals(made["step"], network) && IsUnmeasured(other, made, cancellationToken)) is { } fit)
                {
                    return fit;
                }

                if (UnmeasuredTrainingOf(other, network, cancellationToken) is { } step)
                {
                    return step;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a network makes things up of nothing but random numbers, and another one, which also sees real ones, judges them: that is what it is measured by.</summary>
    private static bool IsGenerator(MethodLineage method, Value network)
    {
        var runs = method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Transform).ToList();
        var own = runs.FindAll(run => ReferenceEquals(run["model"], network));
        return own.Count > 0 && own.TrueForAll(static run => RandomReading.IsDrawn(run["rows"]))
            && runs.Exists(judge => IsOfOwn(judge) && runs.Exists(other => ReferenceEquals(other["model"], judge["model"]) && !IsOfOwn(other)));

        bool IsOfOwn(MadeValue run) => own.Exists(made => Terms.Mentions(run["rows"], made));
    }

    private static bool Uses(Value value, Value network, int depth) =>
        (value is MadeValue { Role: ApiRole.Transform } run && ReferenceEquals(run["model"], network))
        || (depth < 50 && value.Operands.Any(operand => Uses(operand, network, depth + 1)));

    /// <summary>Whether callers outside the project can call the method, and none inside it does.</summary>
    private static bool IsForOutside(MethodLineage method, CancellationToken cancellationToken)
    {
        if (method.Method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation)
            || method.Model.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            || IsLearner(method.Method.ContainingType, method.Model.Apis))
        {
            return false;
        }

        var names = References.NamesOf(method.Method).ToList();
        return names.Any(IsVisible) && !names.Any(name => method.Model.References.IsRead(name, cancellationToken));
    }

    /// <summary>Whether a type is a learner by the terms of a library: to give back what it fitted is what it is for.</summary>
    private static bool IsLearner(INamedTypeSymbol? type, ApiModel apis) =>
        type is not null && type.AllInterfaces.Any(contract => contract.GetMembers().Any(member => apis.Find(member, ApiRole.Fit) is not null));

    private static bool IsVisible(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
