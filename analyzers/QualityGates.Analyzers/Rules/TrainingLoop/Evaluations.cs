using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>Where modules are applied, and for what, in one run of a program.</summary>
internal sealed class Evaluations
{
    private readonly EventGraph _graph;
    private readonly Dictionary<EventNode, ForwardPurpose> _purposes = [];
    private readonly ForwardUse _uses;

    internal Evaluations(EventGraph graph)
    {
        _graph = graph;
        _uses = new ForwardUse(graph);
        foreach (var node in graph.Of(TrainingEventKind.Applied))
        {
            // What a module does in its own forward pass belongs to whoever applies it; a part of another has the mode of the whole.
            if (node.Event!.Subject is { } module && !IsOwn(module) && !graph.Subjects.Parts.Any(part => part.Meets(module)) && !graph.Subjects.Within.Contains(node.Event))
            {
                _purposes.Add(node, _uses.Of(node.Event));
            }
        }
    }

    /// <summary>The places where a module is applied for a purpose, in the order of the program.</summary>
    internal IEnumerable<EventNode> For(ForwardPurpose purpose) => _purposes.Where(pair => pair.Value == purpose).Select(static pair => pair.Key).OrderBy(static node => node.Id);

    /// <summary>The places where a module is evaluated that has no variable of its own, as one of several that is asked for by its number.</summary>
    internal IEnumerable<EventNode> OfNameless(Func<TrainingEvent, bool> selects) => _graph.Of(TrainingEventKind.Applied)
        .Where(node => node.Event is { Subject: null, Of: not null } item && !_graph.Subjects.Within.Contains(item) && !IsInModule(item.Frame) && selects(item) && _uses.Of(item) == ForwardPurpose.Evaluation)
        .OrderBy(static node => node.Id);

    /// <summary>
    /// The places where a module is asked for what others are to learn: it was loaded, nothing trains it, and no gradient is recorded for it.
    /// </summary>
    internal IEnumerable<EventNode> OfTeachers() => For(ForwardPurpose.Training).Where(place =>
        !IsTrained(place.Event!.Subject!) && _graph.Of(TrainingEventKind.Loaded).Any(loaded => place.Event.Subject!.Equals(loaded.Event!.Subject))
        && EventGraph.Before(place, static item => item.Kind is TrainingEventKind.Guarded or TrainingEventKind.Released or TrainingEventKind.Unknown) is { ToEnd: false } before
        && before.Stops.All(static stop => stop.Event is { Kind: TrainingEventKind.Guarded, Setting: false }));

    /// <summary>Whether an optimizer that steps works on a module, on a part of it or on what it is a part of.</summary>
    internal bool IsTrained(Subject module) => _graph.Of(TrainingEventKind.Updated).Any(step =>
        step.Event!.Subject is { } optimizer && _graph.Subjects.ModulesOf(optimizer) is { } modules && modules.Any(trained => trained.Meets(module)));

    /// <summary>Leaves out what only comes after another of the places: one cause, one finding.</summary>
    internal static IEnumerable<EventNode> Firsts(IReadOnlyCollection<EventNode> places, Func<EventNode, TrainingEvent, bool> stops)
    {
        var events = new HashSet<TrainingEvent>(places.Select(static node => node.Event!));
        return places.Where(place =>
        {
            var before = EventGraph.Before(place, item => events.Contains(item) || stops(place, item));
            return before.ToEnd || before.Stops.Count == 0 || before.Stops.Any(stop => stop == place || !events.Contains(stop.Event!)) && before.Stops.Any(stop => !events.Contains(stop.Event!));
        });
    }

    /// <summary>
    /// The statement that is about this evaluation only: the outermost loop around it, in its function, without the events that are named; or
    /// its own statement. Null where it has none.
    /// </summary>
    internal StatementSyntax? ScopeOf(TrainingEvent place, Func<TrainingEvent, bool> isOther)
    {
        var function = SourcePlace.FunctionAround(place.Syntax);
        var scope = place.Syntax.Ancestors().TakeWhile(node => node != function).OfType<StatementSyntax>().FirstOrDefault();
        var declared = place.Subject is { Members.IsEmpty: true, Root: ISymbol variable } ? variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() : null;
        foreach (var loop in place.Syntax.Ancestors().TakeWhile(node => node != function).OfType<StatementSyntax>())
        {
            if (loop is not (ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax))
            {
                continue;
            }

            if (_graph.Events.Any(node => isOther(node.Event!) && IsIn(node.Event!, loop)) || (declared is not null && loop.Span.Contains(declared.Span)) || NamesOwn(place, loop))
            {
                break;
            }

            scope = loop;
        }

        return scope;
    }

    /// <summary>Whether an event happens in a piece of code, or in what that calls.</summary>
    internal static bool IsIn(TrainingEvent item, SyntaxNode code) => PlaceIn(item, code) is not null;

    /// <summary>Where an event happens in a piece of code: its own place, or that of the call that leads to it; in the function of that code, if need be.</summary>
    internal static SyntaxNode? PlaceIn(TrainingEvent item, SyntaxNode code, bool isBeside = false)
    {
        for (var (syntax, frame) = ((SyntaxNode?)item.Syntax, (Frame?)item.Frame); frame is not null; (syntax, frame) = (frame.Call?.Syntax, frame.Caller))
        {
            if (syntax is not null && syntax.SyntaxTree == code.SyntaxTree && code.Span.Contains(syntax.Span) && (!isBeside || Called.IsBeside(syntax, code)))
            {
                return syntax;
            }
        }

        return null;
    }

    /// <summary>Whether something happens several times in one pass of a loop: a loop further in, there or in what is called, or a function that is run for each of several things.</summary>
    internal static bool IsRepeatedIn(TrainingEvent item, StatementSyntax loop)
    {
        for (var (syntax, frame) = ((SyntaxNode?)item.Syntax, (Frame?)item.Frame); syntax is not null && frame is not null; (syntax, frame) = (frame.Call?.Syntax, frame.Caller))
        {
            var around = Called.LoopAround(syntax);
            if (around == loop || (around?.SyntaxTree == loop.SyntaxTree && around.Span.Contains(loop.Span)))
            {
                return false;
            }

            if (around is not null || frame.Method is { MethodKind: MethodKind.AnonymousFunction, Parameters.IsEmpty: false })
            {
                return PlaceIn(item, loop, isBeside: true) is not null;
            }
        }

        return false;
    }

    /// <summary>Whether a run is one of a module, or is called by one.</summary>
    private bool IsInModule(Frame run)
    {
        for (var frame = run; frame is not null; frame = frame.Caller)
        {
            if (_graph.Subjects.IsModule(frame.Method?.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwn(Subject module) => module.Root is ITypeSymbol type && _graph.Subjects.IsModule(type);

    /// <summary>Whether the name of the module is one that a loop declares.</summary>
    private static bool NamesOwn(TrainingEvent place, StatementSyntax loop) =>
        place.Of?.Syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText is { } name
        && loop.DescendantTokens().Any(token => token.ValueText == name && token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax);
}
