using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5001: gradients that an optimizer has used are still there when the next loss is propagated, and are used again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientsNotCleared() : EventRule(Descriptor)
{
    public const string Id = "MLQ5001";

    /// <summary>Diagnostic property: the optimizer as code beside the finding names it.</summary>
    public const string OptimizerProperty = "optimizer";

    /// <summary>Diagnostic property: set where several losses add up for one step, so that only what follows the step can clear.</summary>
    public const string AccumulatesProperty = "accumulates";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Gradients are not cleared between steps",
        messageFormat: "'{0}' adds to gradients that '{1}.step' ({2}) has used already, and it uses them again: nothing clears them on the way, so each step goes by all batches so far; call '{1}.zero_grad()' {3}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "backward adds to the gradients that are there. Without zero_grad between a step and the next backward the steps go by sums of old gradients, and the "
            + "model learns something else without an error.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<EventFinding> Find(EventGraph graph)
    {
        // Gradients that are cleared by hand, or of objects that are not known, may be anybody's.
        if (graph.Of(TrainingEventKind.Handled).Any(node => MayClear(node.Event!, graph)) || graph.Of(TrainingEventKind.Cleared).Any(static node => node.Event!.Subject is null))
        {
            yield break;
        }

        foreach (var step in graph.Of(TrainingEventKind.Updated))
        {
            if (step.Event!.Subject is not { } optimizer || (optimizer.IsElement && graph.Has(TrainingEventKind.Cleared)))
            {
                continue; // Which optimizers of a collection were cleared cannot be told.
            }

            bool IsStep(TrainingEvent item) => item.Kind == TrainingEventKind.Updated && optimizer.Equals(item.Subject);
            bool Ends(TrainingEvent item) =>
                item.Kind == TrainingEventKind.Unknown || (item.Kind == TrainingEventKind.Cleared && graph.Subjects.Affects(item, optimizer)) || graph.Subjects.Renews(item, optimizer);

            var losses = LossesOf(graph, IsStep);
            foreach (var loss in EventGraph.After(step, item => losses.Contains(item) || Ends(item)).Stops.Where(static node => node.Event!.Kind == TrainingEventKind.Propagated).OrderBy(static node => node.Id))
            {
                if (!EventGraph.After(loss, Ends).Events.Any(node => IsStep(node.Event!)))
                {
                    continue;
                }

                // Batches that add up until a step is due; where there is a call that clears, it is due now and then as well.
                var accumulates = EventGraph.After(loss, IsStep).Events.Contains(loss);
                if (!accumulates || !IsClearedBetween(graph, step, optimizer))
                {
                    yield return Finding(step.Event, loss.Event!, accumulates);
                }
            }
        }
    }

    /// <summary>The losses an optimizer steps by: those after which it is the next to step, where there are such; what comes between is of another.</summary>
    private static HashSet<TrainingEvent> LossesOf(EventGraph graph, Func<TrainingEvent, bool> isStep)
    {
        var all = graph.Of(TrainingEventKind.Propagated).ToList();
        var own = all.Where(loss => EventGraph.After(loss, static item => item.Kind == TrainingEventKind.Updated).Stops.Any(next => next.Event!.Subject is null || isStep(next.Event))).ToList();
        return [.. (own.Count == 0 ? all : own).Select(static node => node.Event!)];
    }

    /// <summary>Whether what is done with a gradient by hand may clear it: to compute with it does not, nor to scale it in its place.</summary>
    private static bool MayClear(TrainingEvent handled, EventGraph graph)
    {
        var lineage = graph.Subjects.Lineage;
        if (lineage.References.OperationOf(handled.Syntax, CancellationToken.None) is not IMemberReferenceOperation gradient)
        {
            return true;
        }

        var use = Operations.Outermost(gradient).Parent;
        if (use is IConditionalAccessOperation { WhenNotNull: { } then } access && Operations.Unconverted(access.Operation) == gradient)
        {
            use = then.DescendantsAndSelf().FirstOrDefault(static part => part is IInvocationOperation { Instance: IConditionalAccessInstanceOperation });
        }

        return use switch
        {
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => false,
            IInvocationOperation call when lineage.Apis.Find(call.TargetMethod) is { } api =>
                api.As(ApiRole.Rewrite) is { } rewrite ? EventSubjects.Operand(call, rewrite, "with") is not { } with || Operations.Unconverted(with).ConstantValue is { HasValue: true, Value: 0 or 0f or 0d or 0L }
                : api.As(ApiRole.Map) is null && api.As(ApiRole.Statistic) is null,
            _ => true,
        };
    }

    private static bool IsClearedBetween(EventGraph graph, EventNode step, Subject optimizer)
    {
        var after = EventGraph.After(step, static _ => false).Events;
        return EventGraph.Before(step, static _ => false).Events.Any(node => node.Event!.Kind == TrainingEventKind.Cleared && after.Contains(node) && graph.Subjects.Affects(node.Event, optimizer));
    }

    private static EventFinding Finding(TrainingEvent step, TrainingEvent loss, bool accumulates) => new(
        loss.Syntax,
        [step.Syntax],
        at => [Called.Name(loss), step.Name, SourcePlace.Describe(SourcePlace.OfCall(step.Syntax), at), accumulates ? "after the step" : "before it"],
        (OptimizerProperty, Called.IsBeside(step.Syntax, loss.Syntax) ? step.Name : null),
        (AccumulatesProperty, accumulates ? "yes" : null));
}
