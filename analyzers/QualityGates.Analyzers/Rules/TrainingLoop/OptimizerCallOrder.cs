using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5002: calls of optimizer and scheduler in an order in which they have no effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptimizerCallOrder() : EventRule(Descriptor)
{
    public const string Id = "MLQ5002";

    /// <summary>Diagnostic property: what is wrong.</summary>
    public const string KindProperty = "kind";

    /// <summary>Diagnostic property: the optimizer as code beside the finding names it.</summary>
    public const string OptimizerProperty = "optimizer";

    /// <summary>Values of <see cref="KindProperty"/>.</summary>
    public const string Cleared = "cleared", Early = "early", Unstepped = "unstepped", Never = "never", Blind = "blind", Away = "away";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Optimizer or scheduler called in the wrong order",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "One turn of training clears the gradients, propagates the loss, steps the optimizer and then, once in a while, the scheduler. In another order gradients are "
            + "lost before they are used, or a learning rate is skipped.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<EventFinding> Find(EventGraph graph)
    {
        var schedulers = graph.Of(TrainingEventKind.Made).Where(made => MakerOf(made.Event!, graph) == ApiRole.Scheduler).SelectMany(made => OfScheduler(made, graph))
            .Concat(graph.Of(TrainingEventKind.Scheduled).SelectMany(going => WithoutMetric(going.Event!, graph)));
        if (graph.Has(TrainingEventKind.Handled))
        {
            return schedulers; // A step may go by gradients that somebody made himself.
        }

        var optimizers = graph.Of(TrainingEventKind.Made).Where(made => MakerOf(made.Event!, graph) == ApiRole.Optimizer).SelectMany(made => OfOptimizer(made, graph)).ToList();
        var early = new HashSet<SyntaxNode>(optimizers.Select(static finding => finding.Place));
        return optimizers.Concat(graph.Of(TrainingEventKind.Updated).Where(step => !early.Contains(step.Event!.Syntax)).SelectMany(step => ClearedBefore(step, graph)))
            .Concat(graph.Of(TrainingEventKind.Updated).SelectMany(step => ClearedInEachPass(step, graph))).Concat(schedulers);
    }

    private static ApiRole? MakerOf(TrainingEvent made, EventGraph graph)
    {
        var maker = Called.Maker(made);
        return graph.Subjects.FactOf(maker, ApiRole.Optimizer) is not null ? ApiRole.Optimizer
            : graph.Subjects.FactOf(maker, ApiRole.Scheduler) is not null || (maker is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } && graph.Subjects.Lineage.Apis.FindType(maker.Type, ApiRole.Scheduler) is not null) ? ApiRole.Scheduler
            : null;
    }

    /// <summary>Gradients that are cleared, whichever way the program comes to the step that would use them.</summary>
    private static IEnumerable<EventFinding> ClearedBefore(EventNode step, EventGraph graph)
    {
        if (step.Event!.Subject is not { } optimizer)
        {
            yield break;
        }

        bool IsStep(TrainingEvent item) => item.Kind == TrainingEventKind.Updated && optimizer.Equals(item.Subject);
        var before = EventGraph.Before(step, item =>
            item.Kind is TrainingEventKind.Propagated or TrainingEventKind.Unknown || IsStep(item)
            || (item.Kind == TrainingEventKind.Cleared && graph.Subjects.Affects(item, optimizer)) || graph.Subjects.Renews(item, optimizer));
        if (before.ToEnd || before.Stops.Count == 0 || !before.Stops.All(static node => node.Event is { Kind: TrainingEventKind.Cleared, Subject: not null }))
        {
            yield break;
        }

        foreach (var cleared in before.Stops.OrderBy(static node => node.Id))
        {
            var loss = EventGraph.Before(cleared, item => item.Kind is TrainingEventKind.Propagated or TrainingEventKind.Unknown || IsStep(item)).Stops
                .Where(static node => node.Event!.Kind == TrainingEventKind.Propagated).OrderByDescending(static node => node.Id).FirstOrDefault();
            if (loss is not null)
            {
                yield return new EventFinding(
                    cleared.Event!.Syntax,
                    [loss.Event!.Syntax, step.Event.Syntax],
                    at => [$"'{cleared.Event.Name}.{Called.Name(cleared.Event)}' takes away the gradients of '{Called.Name(loss.Event)}' ({Place(loss, at)}) before '{step.Event.Name}.{Called.Name(step.Event)}' ({Place(step, at)}) can use them, so nothing is learned",
                        "clear before the loss is propagated"],
                    (KindProperty, Cleared));
            }
            else if (before.Stops.Count == 1)
            {
                yield return new EventFinding(
                    step.Event.Syntax,
                    [cleared.Event!.Syntax],
                    at => [$"'{step.Event.Name}.{Called.Name(step.Event)}' follows '{cleared.Event.Name}.{Called.Name(cleared.Event)}' ({Place(cleared, at)}) and no loss is propagated between them, so it has no gradients to go by", "step after 'backward'"],
                    (KindProperty, Early));
            }
        }
    }

    /// <summary>Gradients that are to add up over some passes of a loop, by a step that comes in every so many only, and are cleared in each.</summary>
    private static IEnumerable<EventFinding> ClearedInEachPass(EventNode step, EventGraph graph)
    {
        if (step.Event!.Subject is not { } optimizer)
        {
            yield break;
        }

        foreach (var cleared in graph.Of(TrainingEventKind.Cleared).Where(node => node.Event!.Subject is not null && graph.Subjects.Affects(node.Event, optimizer)))
        {
            if (LoopOfAll(cleared.Event!, out var place) is not { } loop || Evaluations.PlaceIn(step.Event, loop, isBeside: true) is not { } stepped || Called.LoopAround(stepped) != loop
                || stepped.Ancestors().TakeWhile(node => node != loop).OfType<IfStatementSyntax>().FirstOrDefault(static choice => IsOneInSeveral(choice.Condition)) is not { } due || due.Span.Contains(place.Span))
            {
                continue;
            }

            // A loop further in has steps of its own, and this one is for what they leave over.
            if (graph.Of(TrainingEventKind.Updated).Any(other => !step.Event.Equals(other.Event) && (other.Event!.Subject is not { } stepping || optimizer.Equals(stepping)) && Evaluations.IsRepeatedIn(other.Event, loop)))
            {
                continue;
            }

            // From a loss to the next time that gradients are cleared, without a step on the way.
            var loss = EventGraph.Before(cleared, item => item.Kind is TrainingEventKind.Propagated or TrainingEventKind.Unknown or TrainingEventKind.Updated or TrainingEventKind.Cleared).Stops
                .FirstOrDefault(node => node.Event!.Kind == TrainingEventKind.Propagated && Evaluations.PlaceIn(node.Event, loop) is not null);
            if (loss is not null)
            {
                yield return new EventFinding(
                    cleared.Event!.Syntax,
                    [loss.Event!.Syntax, step.Event.Syntax],
                    at => [$"'{cleared.Event.Name}.{Called.Name(cleared.Event)}' clears in every pass, and '{step.Event.Name}.{Called.Name(step.Event)}' ({Place(step, at)}) comes in one of several only, so the gradients of the others are thrown away", "clear after the step"],
                    (KindProperty, Away));
            }
        }
    }

    /// <summary>The loop in every pass of which something happens, and where it does or is called there; null where that depends on something.</summary>
    private static StatementSyntax? LoopOfAll(TrainingEvent item, out SyntaxNode place)
    {
        place = item.Syntax;
        for (var frame = item.Frame; frame is not null; frame = frame.Caller)
        {
            var loop = Called.LoopAround(place);
            var end = loop ?? SourcePlace.FunctionAround(place);
            if (place.Ancestors().TakeWhile(node => node != end).Any(static node => node is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax))
            {
                return null;
            }

            if (loop is not null || frame.Call is not { } call)
            {
                return loop;
            }

            place = call.Syntax;
        }

        return null;
    }

    /// <summary>Whether a condition counts: <c>i % 4 == 0</c>, <c>++pending == 4</c>.</summary>
    private static bool IsOneInSeveral(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(static part =>
        part.IsKind(SyntaxKind.ModuloExpression) || part.IsKind(SyntaxKind.PreIncrementExpression) || part.IsKind(SyntaxKind.PostIncrementExpression));

    /// <summary>A scheduler that goes by a number, and is not given it: it throws.</summary>
    private static IEnumerable<EventFinding> WithoutMetric(TrainingEvent going, EventGraph graph)
    {
        if (going.Subject is not { } scheduler || going.Operation is not IInvocationOperation call || graph.Subjects.FactOf(call, ApiRole.Schedule) is not { } fact || EventSubjects.Operand(call, fact, "by") is not null)
        {
            yield break;
        }

        var makers = graph.Subjects.SourcesOf(scheduler).Select(static source => Operations.Unconverted(source.Value)).ToList();
        if (makers.Count > 0 && makers.All(maker => graph.Subjects.FactOf(maker, ApiRole.Scheduler)?["goes"] == "metric"))
        {
            var maker = makers[0];
            yield return new EventFinding(
                call.Syntax,
                [maker.Syntax],
                at => [$"'{going.Name}' ({SourcePlace.Describe(SourcePlace.OfCall(maker.Syntax), at)}) goes by a metric, and '{Called.Name(going)}' without one throws", $"give it the loss of the validation: '{going.Name}.{Called.Name(going)}(loss)'"],
                (KindProperty, Blind));
        }
    }

    private static IEnumerable<EventFinding> OfOptimizer(EventNode made, EventGraph graph)
    {
        var optimizer = made.Event!.Subject!;
        bool IsStep(TrainingEvent item) => item.Kind == TrainingEventKind.Updated && optimizer.Equals(item.Subject);
        var after = EventGraph.After(made, IsStep);
        if (after.Events.Any(static node => node.Event!.Kind == TrainingEventKind.Unknown))
        {
            yield break;
        }

        if (after.Stops.Count > 0)
        {
            var isAnothers = after.Events.Any(static node => node.Event!.Kind == TrainingEventKind.Propagated);
            var own = isAnothers ? graph.Of(TrainingEventKind.Propagated).FirstOrDefault(loss => IsClearedFor(loss, optimizer, graph) == true) : null;
            if ((!isAnothers || (own is not null && after.Events.All(node => node.Event!.Kind != TrainingEventKind.Propagated || IsClearedFor(node, optimizer, graph) == false)))
                && !EventGraph.Before(made, static _ => false).Events.Any(static node => node.Event!.Kind == TrainingEventKind.Propagated))
            {
                var step = after.Stops.OrderBy(static node => node.Id).First();
                var later = own ?? EventGraph.After(step, static _ => false).Events.Where(static node => node.Event!.Kind == TrainingEventKind.Propagated).OrderBy(static node => node.Id).FirstOrDefault();
                if (later is null && graph.BeginsInObject)
                {
                    yield break; // Whoever has the object may have propagated a loss.
                }

                yield return new EventFinding(
                    step.Event!.Syntax,
                    [later?.Event!.Syntax ?? made.Event.Syntax],
                    _ => [$"'{step.Event.Name}.{Called.Name(step.Event)}' comes before {(own is null ? "any loss" : "its loss")} is propagated, so it has no gradients to go by", "step after 'backward'"],
                    (KindProperty, Early));
            }

            yield break;
        }

        var loss = after.Events.Where(static node => node.Event!.Kind == TrainingEventKind.Propagated).OrderBy(static node => node.Id).FirstOrDefault();
        var cleared = after.Events.FirstOrDefault(node => node.Event!.Kind == TrainingEventKind.Cleared && optimizer.Equals(node.Event.Subject));
        if (loss is not null && cleared is not null && graph.Of(TrainingEventKind.Updated).All(static node => node.Event!.Subject is not null) && (IsOnlyAsked(made.Event, ApiRole.Update, graph) || (IsThrownAway(loss, optimizer) && IsOnlyAsked(made.Event, ApiRole.Update, graph, mayStep: true))))
        {
            yield return new EventFinding(
                loss.Event!.Syntax,
                [made.Event.Syntax, cleared.Event!.Syntax],
                at => [$"'{cleared.Event.Name}' (made in {Place(made, at)}) never steps, so the gradients of '{Called.Name(loss.Event)}' are computed and thrown away", $"call '{cleared.Event.Name}.step()' after it"],
                (KindProperty, Unstepped),
                (OptimizerProperty, Called.IsBeside(cleared.Event.Syntax, loss.Event.Syntax) ? cleared.Event.Name : null));
        }
    }

    /// <summary>Whether the gradients that are cleared for a loss are those of an optimizer (true), or only those of others (false); null where that cannot be told.</summary>
    private static bool? IsClearedFor(EventNode loss, Subject optimizer, EventGraph graph)
    {
        var cleared = EventGraph.Before(loss, static item => item.Kind is TrainingEventKind.Propagated or TrainingEventKind.Updated or TrainingEventKind.Unknown).Events
            .Where(static node => node.Event!.Kind == TrainingEventKind.Cleared).Select(static node => node.Event!).ToList();
        return cleared.Exists(item => optimizer.Equals(item.Subject)) ? true
            : cleared.Count > 0 && cleared.TrueForAll(item => item.Subject is not null && !graph.Subjects.IsModule(item.Of?.Type)) ? false
            : null;
    }

    /// <summary>Whether what a loss gives is cleared before anything can use it, each time.</summary>
    private static bool IsThrownAway(EventNode loss, Subject optimizer)
    {
        var after = EventGraph.After(loss, item => item.Kind is TrainingEventKind.Updated or TrainingEventKind.Unknown || (item.Kind == TrainingEventKind.Cleared && optimizer.Equals(item.Subject)));
        return after.Stops.Count > 0 && after.Stops.All(static node => node.Event!.Kind == TrainingEventKind.Cleared)
            && after.Stops.Any(cleared => EventGraph.After(cleared, static _ => false).Events.Contains(loss));
    }

    private static IEnumerable<EventFinding> OfScheduler(EventNode made, EventGraph graph)
    {
        var scheduler = made.Event!.Subject!;
        var optimizer = graph.Subjects.OptimizerOf(scheduler);
        bool Goes(TrainingEvent item) => item.Kind == TrainingEventKind.Scheduled && scheduler.Equals(item.Subject);
        bool IsStep(EventNode node) => node.Event!.Kind == TrainingEventKind.Updated && (optimizer is null || node.Event.Subject is null || optimizer.Equals(node.Event.Subject));
        var after = EventGraph.After(made, Goes);
        if (after.Events.Any(static node => node.Event!.Kind == TrainingEventKind.Unknown))
        {
            yield break;
        }

        if (after.Stops.Count > 0)
        {
            var first = after.Stops.OrderBy(static node => node.Id).First();
            if (!after.Events.Any(IsStep) && EventGraph.After(first, static _ => false).Events.Where(IsStep).OrderBy(static node => node.Id).FirstOrDefault() is { } step)
            {
                yield return new EventFinding(
                    first.Event!.Syntax,
                    [step.Event!.Syntax],
                    at => [$"'{first.Event.Name}.{Called.Name(first.Event)}' comes before the first '{step.Event.Name}.{Called.Name(step.Event)}' ({Place(step, at)}), so the first learning rate is never used",
                        "let the scheduler go on after the optimizer"],
                    (KindProperty, Early));
            }

            yield break;
        }

        if (after.Events.Where(IsStep).OrderBy(static node => node.Id).FirstOrDefault() is { } used
            && graph.Of(TrainingEventKind.Scheduled).All(static node => node.Event!.Subject is not null) && (IsOnlyAsked(made.Event, ApiRole.Schedule, graph) || IsKeptForNobody(made.Event, used.Event!, graph)))
        {
            yield return new EventFinding(
                made.Event.Syntax,
                [used.Event!.Syntax],
                at => [$"This scheduler never goes on, so '{used.Event.Name}' ({Place(used, at)}) keeps its first learning rate", "call its 'step()' once an epoch, or a batch if it counts batches"],
                (KindProperty, Never));
        }
    }

    /// <summary>Whether what is made is kept in a variable that nothing hands on, and that no code asks to step.</summary>
    private static bool IsOnlyAsked(TrainingEvent made, ApiRole role, EventGraph graph, bool mayStep = false)
    {
        var value = graph.Subjects.Lineage.References.OperationOf(made.Operation is ISimpleAssignmentOperation assignment ? assignment.Value.Syntax : made.Syntax, CancellationToken.None);
        while (value?.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        ISymbol? variable = value?.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } } => field,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private, Parameters.IsEmpty: true } property } } => property,
            _ => null,
        };
        return value?.Parent is IExpressionStatementOperation || (variable is not null && graph.Subjects.Lineage.References.Of(variable, CancellationToken.None).Reads.All(read => read.Parent switch
        {
            IInvocationOperation call => call.Instance == read && (mayStep || graph.Subjects.FactOf(call, role) is null),
            IPropertyReferenceOperation property => property.Instance == read,
            IConversionOperation or IArgumentOperation => role == ApiRole.Update && read.Parent is IArgumentOperation { Parent: { } user } && graph.Subjects.FactOf(user, ApiRole.Scheduler) is not null,
            _ => false,
        }));
    }

    /// <summary>Whether a scheduler is put into an object or a pair that stays in the program, and nothing in the program lets any scheduler go on.</summary>
    private static bool IsKeptForNobody(TrainingEvent made, TrainingEvent step, EventGraph graph)
    {
        var lineage = graph.Subjects.Lineage;
        return Called.Maker(made) is { } maker && graph.Subjects.FactOf(maker, ApiRole.Scheduler) is not null && lineage.References.OperationOf(maker.Syntax, CancellationToken.None) is { } value
            && (IsPut(value) || (Operations.Outermost(value).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                && lineage.References.Of(local, CancellationToken.None).Reads is var reads && reads.Any(IsPut) && reads.All(static read => IsPut(read) || read.Parent is IInvocationOperation { Instance: var asked } && asked == read)))
            && (lineage.Compilation.GetEntryPoint(CancellationToken.None) is not null || References.Enclosing(value, CancellationToken.None) is { DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable } || IsOfOneRun(made, step))
            && !lineage.Apis.NamesOf(ApiRole.Schedule).Any(name => lineage.References.SymbolsNamed(name, CancellationToken.None).Any(symbol => lineage.Apis.Find(symbol, ApiRole.Schedule) is not null));
    }

    /// <summary>Whether one call of the program makes an object and then goes through all turns of a loop with it, so that nobody else comes in between.</summary>
    private static bool IsOfOneRun(TrainingEvent made, TrainingEvent step)
    {
        var begun = made.Frame;
        while (begun.Caller is { } caller)
        {
            begun = caller;
        }

        StatementSyntax? loop = null;
        var place = step.Syntax;
        for (var frame = step.Frame; loop is null && frame is not null; frame = frame.Caller)
        {
            loop = Called.LoopAround(place);
            place = frame.Call?.Syntax ?? place;
        }

        return begun.Method?.MethodKind != MethodKind.Constructor && loop is not null && !Evaluations.IsIn(made, loop);
    }

    /// <summary>Whether a value goes into a tuple, or into an object of the program.</summary>
    private static bool IsPut(IOperation value) =>
        Operations.Outermost(value).Parent is ITupleOperation or IArgumentOperation { Parent: IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } };

    private static string Place(EventNode node, Location at) => SourcePlace.Describe(SourcePlace.OfCall(node.Event!.Syntax), at);
}
