using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5004: a module is applied in a loop that learns nothing, and records gradients; or recording is switched off and nobody can switch it on again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientsInInference() : EventRule(Descriptor)
{
    public const string Id = "MLQ5004";

    /// <summary>Diagnostic property: where the statement begins that needs a guard.</summary>
    public const string StartProperty = "start";

    /// <summary>Diagnostic property: set where the guard is there and nobody holds it.</summary>
    public const string DroppedProperty = "dropped";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Gradients are recorded where nothing learns",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Outside no_grad and inference_mode every output keeps what it was computed from, in case a loss is propagated. In a loop that only evaluates this is memory and "
            + "time for nothing. The guards work until they are disposed, on their thread.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<EventFinding> Find(EventGraph graph)
    {
        var dropped = graph.Of(TrainingEventKind.Guarded).Where(node => IsDropped(node.Event!, graph)).ToList();
        foreach (var guard in dropped)
        {
            yield return new EventFinding(
                guard.Event!.Syntax,
                [],
                _ => [$"Nobody holds what '{Called.Name(guard.Event)}' gives back, so gradients stay switched off on this thread for good, for training as well", "write 'using var' before it"],
                (DroppedProperty, "yes"));
        }

        if (graph.Has(TrainingEventKind.Handled))
        {
            yield break; // Somebody works with gradients himself.
        }

        var evaluations = new Evaluations(graph);
        var modes = new ModeReading(graph.Subjects.Lineage);
        var places = evaluations.For(ForwardPurpose.Evaluation).Concat(evaluations.For(ForwardPurpose.Nothing))
            .Where(place => Records(place, graph) && EventGraph.After(place, static _ => false).Events.Contains(place) && HasParameters(place.Event!, evaluations, graph))
            .OrderBy(static place => place.Id).ToList();
        foreach (var place in Evaluations.Firsts(places, static (_, item) => item.Kind == TrainingEventKind.Propagated || Switches(item)))
        {
            var scope = evaluations.ScopeOf(place.Event!, static other => other.Kind is TrainingEventKind.Propagated or TrainingEventKind.Guarded);
            if (Called.LoopAround(place.Event!.Syntax) is { } turns && graph.Of(TrainingEventKind.Updated).Any(step => Evaluations.IsIn(step.Event!, turns)))
            {
                continue; // It is meant to learn, whatever keeps it from that.
            }

            yield return new EventFinding(
                place.Event!.Syntax,
                [],
                _ => [$"'{place.Event.Name}' is applied again and again where nothing learns from it, and records gradients each time", "put it under 'using (torch.no_grad())'"],
                (StartProperty, scope is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax ? scope.SpanStart.ToString(CultureInfo.InvariantCulture) : null));
        }
    }

    private static bool Switches(TrainingEvent item) => item.Kind is TrainingEventKind.Guarded or TrainingEventKind.Released or TrainingEventKind.Unknown;

    /// <summary>Whether code that cannot be seen into makes a module, and so has nothing to do with recording.</summary>
    private static bool IsFactory(TrainingEvent item, EventGraph graph) => item.Kind == TrainingEventKind.Unknown && graph.Subjects.IsModule(item.Operation.Type);

    /// <summary>Whether there is no way to a place on which recording is switched off, or may be. A guard that has ended leaves behind what was in force before it.</summary>
    private static bool Records(EventNode place, EventGraph graph)
    {
        var seen = new HashSet<EventNode> { place };
        var pending = new Stack<EventNode>([place]);
        while (pending.Count > 0)
        {
            foreach (var stop in EventGraph.Before(pending.Pop(), item => Switches(item) && !IsFactory(item, graph)).Stops)
            {
                if (stop.Event!.Kind == TrainingEventKind.Released)
                {
                    foreach (var begin in graph.Of(TrainingEventKind.Guarded).Where(guard => stop.Event.Subject!.Equals(guard.Event!.Subject) && seen.Add(guard)))
                    {
                        pending.Push(begin);
                    }
                }
                else if (stop.Event is not { Kind: TrainingEventKind.Guarded, Setting: true })
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a module is known to have parameters, which a loss has not.</summary>
    private static bool HasParameters(TrainingEvent applied, Evaluations evaluations, EventGraph graph) =>
        evaluations.IsTrained(applied.Subject!)
        || IsOfWeights(applied.Of?.Type, graph)
        || graph.Subjects.SourcesOf(applied.Subject!).Any(source => Operations.Unconverted(source.Value) is var made
            && (made is IObjectCreationOperation { Type: { DeclaringSyntaxReferences.IsEmpty: false } type } ? graph.Subjects.IsModule(type) : graph.Subjects.FactOf(made, ApiRole.Register) is not null && graph.Subjects.IsModule(made.Type)));

    /// <summary>Whether a type says that its objects have parameters, in a program that is seen from its beginning, so that no caller is missing.</summary>
    private static bool IsOfWeights(ITypeSymbol? type, EventGraph graph) =>
        type is { IsAbstract: false } && graph.Subjects.Lineage.Compilation.GetEntryPoint(CancellationToken.None) is not null && graph.Subjects.Lineage.Apis.FindType(type, ApiRole.Component) is { } fact && fact["holds"] is null
        && graph.Subjects.Lineage.Apis.FindType(type, ApiRole.Loss) is null;

    /// <summary>Whether what ends the guard is thrown away, or kept in a variable that nobody reads.</summary>
    private static bool IsDropped(TrainingEvent guard, EventGraph graph)
    {
        if (graph.Subjects.FactOf(guard.Operation, ApiRole.Guard) is not { } fact || fact["records"] != "no")
        {
            return false;
        }

        var place = guard.Syntax;
        while (place.Parent is ParenthesizedExpressionSyntax)
        {
            place = place.Parent;
        }

        return place.Parent switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax or LambdaExpressionSyntax => guard.Operation.Parent is IExpressionStatementOperation, // The body of what gives nothing back.
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } left } => left.Parent!.Parent.IsKind(SyntaxKind.ExpressionStatement)
                && graph.Subjects.Lineage.References.SymbolAt(left, CancellationToken.None) is null or IDiscardSymbol,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } } declarator } =>
                graph.Subjects.Lineage.References.OperationOf(declarator, CancellationToken.None) is IVariableDeclaratorOperation { Symbol: var local } && graph.Subjects.Lineage.References.Of(local, CancellationToken.None).Reads.IsEmpty,
            _ => false,
        };
    }
}
