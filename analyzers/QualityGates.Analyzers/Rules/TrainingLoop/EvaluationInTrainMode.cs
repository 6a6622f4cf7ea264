using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5003: a module with layers that depend on the mode is evaluated in that of training, or trained in that of evaluation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluationInTrainMode() : EventRule(Descriptor)
{
    public const string Id = "MLQ5003";

    /// <summary>Diagnostic property: what is wrong.</summary>
    public const string KindProperty = "kind";

    /// <summary>Diagnostic property: the module as the code there names it, or the parameter that says the mode.</summary>
    public const string NameProperty = "name";

    /// <summary>Diagnostic property: where the statement begins that needs the mode.</summary>
    public const string StartProperty = "start";

    /// <summary>Diagnostic property: set where training goes on afterwards, which needs its mode again.</summary>
    public const string ResumesProperty = "resumes";

    /// <summary>Values of <see cref="KindProperty"/>.</summary>
    public const string Evaluated = "evaluated", Trained = "trained", Function = "function", Argument = "argument";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Module used in the wrong mode",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Dropout throws values away and batch normalisation learns from the batch, in training only. A module is in the mode of training until eval() is called, and "
            + "stays in that of evaluation until train() is.",
        helpLinkUri: HelpLink(Id));

    private protected override bool LooksAtObjects => true;

    private protected override IEnumerable<EventFinding> Find(EventGraph graph)
    {
        var modes = new ModeReading(graph.Subjects.Lineage);
        var evaluations = new Evaluations(graph);

        // Another method of the object may have set the mode; that it has set the wrong one is not known.
        return graph.IsOfObject ? InTraining(graph, evaluations, modes) : (graph.BeginsInObject ? [] : InTraining(graph, evaluations, modes).Concat(OfMembers(graph, evaluations, modes))).Concat(InEvaluation(graph, evaluations, modes)).Concat(graph.Of(TrainingEventKind.Layer).SelectMany(layer => OfFunction(layer, graph)));
    }

    private protected override Action<SemanticModelAnalysisContext>? Beside(LineageModel lineage)
    {
        var applied = new AppliedAsInTraining(lineage);
        return !applied.HasAny ? null : file =>
        {
            foreach (var found in applied.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                Report(file, found);
            }
        };
    }

    private void Report(SemanticModelAnalysisContext file, AsInTraining found)
    {
        var (at, model) = (SourcePlace.OfCall(found.Call), SourcePlace.OfCall(found.Applied));
        var (name, flag) = (found.Applied.Instance!.Syntax.ToString(), found.Flag.Parameter!.Name);
        var isDirect = found.Call.Syntax == found.Applied.Syntax;
        if (found.Elsewhere is { } call)
        {
            var phase = SourcePlace.OfCall(call);
            file.ReportDiagnostic(Finding(
                at,
                isDirect ? [phase] : [phase, model],
                ImmutableDictionary<string, string?>.Empty,
                $"'{call.TargetMethod.Name}' is what training goes by, and is called to evaluate, too ({SourcePlace.Describe(phase, at)}), where '{name}' works as in training: '{flag}' is always true",
                $"give '{call.TargetMethod.Name}' the mode, and hand it on as '{flag}'"));
            return;
        }

        file.ReportDiagnostic(Finding(
            at,
            isDirect ? [] : [model],
            ImmutableDictionary<string, string?>.Empty.Add(KindProperty, Argument).Add(NameProperty, flag),
            (isDirect ? $"'{name}' is evaluated" : $"'{found.Call.TargetMethod.Name}' evaluates '{name}' ({SourcePlace.Describe(model, at)})")
                + $" as in training: '{flag}' is true{(found.Flag.ArgumentKind == ArgumentKind.DefaultValue ? " where it is not given" : "")}, so values are thrown away and no gradient is recorded",
            $"write '{flag}: false'"));
    }

    private static bool ChangesMode(EventNode place, TrainingEvent item) =>
        item.Kind == TrainingEventKind.Unknown
        || (item.Kind == TrainingEventKind.Mode && (item.Subject is null || item.Subject.Holds(place.Event!.Subject!)))
        || (item.Kind == TrainingEventKind.Made && place.Event!.Subject!.Equals(item.Subject));

    private static IEnumerable<EventFinding> InTraining(EventGraph graph, Evaluations evaluations, ModeReading modes)
    {
        var places = new List<EventNode>();
        foreach (var place in evaluations.For(ForwardPurpose.Evaluation).Concat(evaluations.OfTeachers()))
        {
            var before = EventGraph.Before(place, item => ChangesMode(place, item));
            if (graph.IsOfObject && IsShown(place.Event!.Of, graph))
            {
                continue; // Whoever has the object may set the mode.
            }

            if (before.ToEnd || before.Stops.Count == 0 || !before.Stops.All(static stop => stop.Event is { Kind: TrainingEventKind.Made } or { Kind: TrainingEventKind.Mode, Subject: not null, Setting: true }))
            {
                continue;
            }

            if (IsDrawnAgain(place, before.Stops, graph))
            {
                continue;
            }

            var dependence = modes.Of(place.Event!.Subject!, graph.Subjects);
            if (dependence == ModeDependence.Yes || (dependence == ModeDependence.Unknown && before.Stops.Any(static stop => stop.Event!.Kind == TrainingEventKind.Mode)))
            {
                places.Add(place);
            }
        }

        foreach (var place in Evaluations.Firsts(places, ChangesMode))
        {
            var item = place.Event!;
            var source = EventGraph.Before(place, other => ChangesMode(place, other)).Stops.OrderByDescending(static stop => stop.Event!.Kind == TrainingEventKind.Mode).ThenBy(static stop => stop.Id).First().Event!;
            var resumes = EventGraph.After(place, other => ChangesMode(place, other)).Events.Any(node => evaluations.For(ForwardPurpose.Training).Contains(node) && node.Event!.Subject!.Meets(item.Subject!));
            var layers = modes.Of(item.Subject!, graph.Subjects) == ModeDependence.Yes ? "which has layers that work differently then" : "whose layers are not known here";
            yield return new EventFinding(
                item.Syntax,
                [source.Syntax],
                at => [$"'{item.Name}', {layers}, is evaluated in the mode of training, in which it is since " + (source.Kind == TrainingEventKind.Mode ? $"'{Called.Name(source)}'" : "it was made") + $" ({SourcePlace.Describe(SourcePlace.OfCall(source.Syntax), at)})",
                    $"call '{item.Name}.eval()' before"],
                (KindProperty, Evaluated), (NameProperty, item.Name), (StartProperty, StartOf(evaluations.ScopeOf(item, static other => other.Kind is TrainingEventKind.Propagated or TrainingEventKind.Mode))),
                (ResumesProperty, resumes ? "yes" : null));
        }
    }

    /// <summary>Modules of a collection, which no code before puts into the mode of evaluation, nor may.</summary>
    private static IEnumerable<EventFinding> OfMembers(EventGraph graph, Evaluations evaluations, ModeReading modes)
    {
        static bool MayEvaluate(TrainingEvent item) => item.Kind == TrainingEventKind.Unknown || item is { Kind: TrainingEventKind.Mode, Setting: not true };

        var members = new EnsembleMembers(graph.Subjects.Lineage);
        var made = new Dictionary<EventNode, IOperation>();
        foreach (var place in evaluations.For(ForwardPurpose.Evaluation).Concat(evaluations.OfNameless(item => !members.Of(item.Of, item.Frame).IsEmpty)))
        {
            var item = place.Event!;
            if (members.Of(item.Of, item.Frame) is { IsEmpty: false } all && all.All(one => modes.Of(one, graph.Subjects) == ModeDependence.Yes)
                && !members.IsRepeated(item) && EventGraph.Before(place, MayEvaluate).Stops.Count == 0)
            {
                made.Add(place, all[0]);
            }
        }

        foreach (var place in Evaluations.Firsts(made.Keys, static (_, item) => MayEvaluate(item)))
        {
            var (item, source) = (place.Event!, made[place].Syntax);
            yield return new EventFinding(
                item.Syntax,
                [source],
                at => [$"'{item.Name}', which has layers that work differently then, is evaluated in the mode of training, in which it is since it was made ({SourcePlace.Describe(SourcePlace.OfCall(source), at)})", $"call '{item.Name}.eval()' for each of them before"]);
        }
    }

    /// <summary>Whether a method sets the mode of training and puts the same rows in again and again, which trains nothing: so uncertainty is estimated.</summary>
    private static bool IsDrawnAgain(EventNode place, IEnumerable<EventNode> modes, EventGraph graph)
    {
        if (graph.Subjects.Lineage.References.OperationOf(place.Event!.Syntax, CancellationToken.None) is not IInvocationOperation call || AppliedAsInTraining.RepetitionOf(call, flag: null) is not { } around)
        {
            return false;
        }

        return modes.All(node => node.Event is { Kind: TrainingEventKind.Mode, Syntax: var mode } && Called.IsBeside(mode, around.Syntax.Parent!) && !around.Syntax.Span.Contains(mode.Span))
            && !graph.Of(TrainingEventKind.Propagated).Any(node => Evaluations.IsIn(node.Event!, around.Syntax));
    }

    /// <summary>Whether an object gives a module that it holds to others.</summary>
    private static bool IsShown(IOperation? module, EventGraph graph) =>
        module is not null && Operations.Unconverted(module) is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: IInstanceReferenceOperation } held && graph.Subjects.Lineage.References.Of(held.Member.OriginalDefinition, CancellationToken.None) is var uses
        && (held.Member is IPropertySymbol { DeclaredAccessibility: not Accessibility.Private } ? uses.Reads.Any(static read => read is IPropertyReferenceOperation { Instance: not IInstanceReferenceOperation })
            : uses.Reads.Any(static read => Operations.Outermost(read).Parent is IReturnOperation));

    private static IEnumerable<EventFinding> InEvaluation(EventGraph graph, Evaluations evaluations, ModeReading modes)
    {
        var places = new List<EventNode>();
        foreach (var place in evaluations.For(ForwardPurpose.Training))
        {
            var module = place.Event!.Subject!;
            if (!EventGraph.Before(place, item => ChangesMode(place, item)).Stops.Any(static stop => stop.Event is { Kind: TrainingEventKind.Mode, Setting: false, Subject: not null, Frame.IsOneOfSeveral: false })
                || !evaluations.IsTrained(module) || !Learns(place, graph))
            {
                continue;
            }

            var dependence = modes.Of(module, graph.Subjects);
            if (dependence == ModeDependence.Yes || (dependence == ModeDependence.Unknown && graph.Of(TrainingEventKind.Mode).Any(node => node.Event is { Setting: true, Subject: { } other } && other.Holds(module))))
            {
                places.Add(place);
            }
        }

        foreach (var place in Evaluations.Firsts(places, ChangesMode))
        {
            var item = place.Event!;
            var source = EventGraph.Before(place, other => ChangesMode(place, other)).Stops.Where(static stop => stop.Event is { Kind: TrainingEventKind.Mode, Setting: false, Frame.IsOneOfSeveral: false }).OrderBy(static stop => stop.Id).First().Event!;
            yield return new EventFinding(
                item.Syntax,
                [source.Syntax],
                at => [$"'{item.Name}' is trained in the mode of evaluation, in which '{Called.Name(source)}' ({SourcePlace.Describe(SourcePlace.OfCall(source.Syntax), at)}) has put it", $"call '{item.Name}.train()' before"],
                (KindProperty, Trained), (NameProperty, item.Name), (StartProperty, StartOf(evaluations.ScopeOf(item, other => ReferenceEquals(other, source) || other.Syntax == source.Syntax))));
        }
    }

    /// <summary>
    /// Whether a loss is propagated each time, and not only in one of several phases that share the code, and something steps by it: gradients of the
    /// rows are wanted without that, and what is cleared before a step is of no use to it.
    /// </summary>
    private static bool Learns(EventNode place, EventGraph graph)
    {
        var after = EventGraph.After(place, static item => item.Kind == TrainingEventKind.Propagated);
        return !after.ToEnd && !after.Events.Contains(place)
            && after.Stops.Any(loss => graph.Of(TrainingEventKind.Updated).Select(static step => step.Event!.Subject).Distinct().Any(optimizer => IsUsedBy(optimizer, loss, graph)));
    }

    private static bool IsUsedBy(Subject? optimizer, EventNode loss, EventGraph graph)
    {
        bool IsUse(TrainingEvent item) => item.Kind == TrainingEventKind.Unknown || (item.Kind == TrainingEventKind.Updated && (optimizer is null || optimizer.Equals(item.Subject)));
        return EventGraph.After(loss, item => IsUse(item) || (optimizer is not null && item.Kind == TrainingEventKind.Cleared && graph.Subjects.Affects(item, optimizer))).Events.Any(node => IsUse(node.Event!));
    }

    private static IEnumerable<EventFinding> OfFunction(EventNode layer, EventGraph graph)
    {
        if (layer.Event!.Operation is IInvocationOperation call && graph.Subjects.FactOf(call, ApiRole.Layer) is { } fact
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == fact.Parts[fact.IndexOf("mode")].Parameter) is { ArgumentKind: ArgumentKind.DefaultValue, Value.ConstantValue: { HasValue: true, Value: true }, Parameter: { } mode }
            && graph.Subjects.IsModule(graph.Subjects.Lineage.References.Around(call.Syntax, CancellationToken.None)?.ContainingType))
        {
            yield return new EventFinding(
                call.Syntax,
                [],
                _ => [$"'{call.TargetMethod.Name}' does not know the mode of the module: '{mode.Name}' is true where it is not given, so values are thrown away in evaluation, too", $"give it '{mode.Name}: {mode.Name}'"],
                (KindProperty, Function), (NameProperty, mode.Name));
        }
    }

    private static string? StartOf(StatementSyntax? scope) => scope?.SpanStart.ToString(CultureInfo.InvariantCulture);
}
