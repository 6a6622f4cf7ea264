using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// Builds an event graph: walks the control-flow graph of a method, and of what it calls in place of the call. A finally is walked once for
/// each way that leads through it, so that no way comes out where another went in.
/// </summary>
internal sealed partial class EventGraphBuilder
{
    private const int MaximumDepth = 12;
    private const int MaximumNodes = 6_000;
    private const int MaximumNesting = 150;
    private const int MaximumBodies = 4;
    private const int MaximumChoices = 4;

    private readonly EventGraphs _graphs;
    private readonly LineageModel _lineage;
    private readonly EventSubjects _subjects;
    private readonly CancellationToken _cancellationToken;
    private readonly List<EventNode> _nodes = [];
    private readonly HashSet<Subject> _guards = [];
    private readonly Dictionary<Subject, List<Function?>> _handlers = [];
    private readonly EventElements _elements;
    private readonly List<(IMethodSymbol Lambda, Frame Frame)> _lambdas = [];
    private readonly HashSet<IMethodSymbol> _run = new(SymbolEqualityComparer.Default);
    private int _nesting;
    private bool _isCut;

    private EventGraphBuilder(EventGraphs graphs, ImmutableDictionary<SyntaxNode, int> choices, CancellationToken cancellationToken)
    {
        _graphs = graphs;
        _lineage = graphs.Lineage;
        _subjects = new EventSubjects(graphs.Lineage, choices);
        _elements = new EventElements(_subjects);
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// What happens when a method runs on an object of a type (null: on none); with others, when these run in any order on one. Where the program
    /// chooses between a few objects, there is a graph for each.
    /// </summary>
    internal static ImmutableArray<EventGraph> Build(EventGraphs graphs, IMethodSymbol root, INamedTypeSymbol? type, ImmutableArray<IMethodSymbol> others, CancellationToken cancellationToken)
    {
        var builder = new EventGraphBuilder(graphs, ImmutableDictionary<SyntaxNode, int>.Empty, cancellationToken);
        if (builder.Build(root, type, others) is not { } whole)
        {
            return [];
        }

        var open = builder._subjects.Open;
        if (open.IsEmpty || open.Values.Aggregate(1, static (product, ways) => Math.Min(product * ways.Length, MaximumChoices + 1)) > MaximumChoices)
        {
            return [whole];
        }

        IEnumerable<ImmutableDictionary<SyntaxNode, int>> combinations = [ImmutableDictionary<SyntaxNode, int>.Empty];
        foreach (var choice in open)
        {
            combinations = [.. combinations.SelectMany(made => choice.Value.Select(way => made.Add(choice.Key, way)))];
        }

        return [.. combinations.Select(made => new EventGraphBuilder(graphs, made, cancellationToken).Build(root, type, others)!)];
    }

    private EventGraph? Build(IMethodSymbol root, INamedTypeSymbol? type, ImmutableArray<IMethodSymbol> others)
    {
        if (_lineage.Graphs.Of(root, _cancellationToken) is not { } graph)
        {
            return null;
        }

        var self = type is null ? null : new Subject(type, null, []);
        var at = New(null);
        if (self is not null && root.MethodKind != MethodKind.Constructor && !IsModule(type))
        {
            at = Begin(type!, self, at);
        }

        if (others.IsEmpty)
        {
            Expand(graph, new Frame(root, null, null, null, self), at);
        }

        foreach (var method in others)
        {
            if (_lineage.Graphs.Of(method, _cancellationToken) is { } other)
            {
                Connect(Expand(other, new Frame(method, null, null, null, self), at), at);
            }
        }

        // Functions that nothing seen here runs: they run some time.
        for (var i = 0; i < _lambdas.Count; i++)
        {
            var (lambda, frame) = _lambdas[i];
            if (!_run.Contains(lambda) && _lineage.Graphs.Of(lambda, _cancellationToken) is { } body)
            {
                Expand(body, new Frame(lambda, frame.Caller, frame.Call, frame, frame.Self), New(null));
            }
        }

        return new EventGraph([.. _nodes], _subjects, _isCut) { BeginsInObject = type is not null, IsOfObject = !others.IsEmpty };
    }

    /// <summary>Makes the object a method runs on, in each of the ways it can be made.</summary>
    private EventNode Begin(INamedTypeSymbol type, Subject self, EventNode at)
    {
        var made = New(null);
        foreach (var constructor in type.InstanceConstructors)
        {
            if (!constructor.IsImplicitlyDeclared || constructor.Parameters.IsEmpty)
            {
                Connect(Construct(constructor, [], null, self, null, at), made);
            }
        }

        return made.Predecessors.Count == 0 ? at : made;
    }

    private EventNode New(TrainingEvent? item)
    {
        var node = new EventNode(_nodes.Count, item);
        _nodes.Add(node);
        _isCut |= _nodes.Count > MaximumNodes;
        return node;
    }

    private EventNode Emit(TrainingEvent item, EventNode at)
    {
        var node = New(item);
        Connect(at, node);
        return node;
    }

    private static void Connect(EventNode from, EventNode to)
    {
        if (!from.Successors.Contains(to))
        {
            from.Successors.Add(to);
            to.Predecessors.Add(from);
        }
    }

    /// <summary>Where to go on when a finally has ended: the blocks that are still to come.</summary>
    private sealed record Continuation(int Block, Continuation? Then);

    /// <summary>Adds what a graph does behind a point, and gives the point where it has ended.</summary>
    private EventNode Expand(ControlFlowGraph graph, Frame frame, EventNode at)
    {
        if (frame.Method is { } method)
        {
            _run.Add(method);
        }

        var exit = New(null);
        var starts = new Dictionary<(int Block, Continuation? Then), EventNode>();
        var pending = new Queue<(int Block, Continuation? Then)>();
        var results = new List<Held>();
        EventNode At(int block, Continuation? then)
        {
            if (!starts.TryGetValue((block, then), out var node))
            {
                starts.Add((block, then), node = New(null));
                pending.Enqueue((block, then));
            }

            return node;
        }

        void Follow(ControlFlowBranch branch, Continuation? then, EventNode from)
        {
            if (branch.Destination is not { } destination)
            {
                if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && then is not null)
                {
                    Connect(from, At(then.Block, then.Then));
                }

                return; // Otherwise an exception, which ends the way.
            }

            // Where all turns are one, the way back leads on.
            var next = branch.Source.Ordinal >= destination.Ordinal && EndOf(destination, frame) is not null ? ~destination.Ordinal : destination.Ordinal;
            for (var i = branch.FinallyRegions.Length - 1; i >= 0; i--)
            {
                then = new Continuation(next, then);
                next = branch.FinallyRegions[i].FirstBlockOrdinal;
            }

            Connect(from, At(next, then));
        }

        Connect(at, At(0, null));
        while (pending.Count > 0 && !_isCut)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var (ordinal, then) = pending.Dequeue();
            var current = starts[(ordinal, then)];
            if (ordinal < 0)
            {
                Follow(EndOf(graph.Blocks[~ordinal], frame)!, then, current);
                continue;
            }

            var block = graph.Blocks[ordinal];
            foreach (var handler in HandlersOf(block))
            {
                Connect(current, At(handler, then));
            }

            foreach (var operation in block.Operations)
            {
                current = Walk(operation, frame, current);
            }

            if (block.BranchValue is { } value)
            {
                current = Walk(value, frame, current);
                if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
                {
                    results.Add(_subjects.Resolve(value, frame));
                }
            }

            if (block.Kind == BasicBlockKind.Exit)
            {
                Connect(current, exit);
                continue;
            }

            var taken = OnlyWay(block, frame);
            if (block.ConditionalSuccessor is { } conditional && taken != false)
            {
                Follow(conditional, then, current);
            }

            if (block.FallThroughSuccessor is { } fallThrough && taken != true)
            {
                Follow(fallThrough, then, current);
            }
        }

        if (frame is { Call: { } call, Caller: { } caller } && results.Count > 0 && results.All(result => result == results[0]))
        {
            _subjects.Note(call.Syntax, caller, results[0]);
        }

        return exit;
    }

    /// <summary>Whether the conditional way is the only one that counts (true), or the other one (false): constants, and the null of <c>?.</c> and <c>using</c>.</summary>
    private bool? OnlyWay(BasicBlock block, Frame frame)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } value)
        {
            return null;
        }

        var holds = value switch
        {
            { ConstantValue: { HasValue: true, Value: bool constant } } => constant,
            IIsNullOperation { IsImplicit: true } test when IsNullAside(test) => false,
            _ => _elements.AreTurns(value, frame) ? true : _subjects.IsTaken(value.Syntax),
        };
        return holds is null ? null : holds == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
    }

    private static bool IsNullAside(IIsNullOperation test) => test.Operand.Syntax.Parent switch
    {
        ConditionalAccessExpressionSyntax access => access.Expression == test.Operand.Syntax,
        BinaryExpressionSyntax or AssignmentExpressionSyntax => false, // ?? and ??=
        _ => true,
    };

    /// <summary>The handlers of the try that begins with a block.</summary>
    private static IEnumerable<int> HandlersOf(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                foreach (var handler in whole.NestedRegions)
                {
                    if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                    {
                        yield return handler.FirstBlockOrdinal;
                    }
                }
            }
        }
    }

    /// <summary>Adds what an expression does, in the order it is evaluated.</summary>
    private EventNode Walk(IOperation operation, Frame frame, EventNode at)
    {
        if (_isCut || ++_nesting > MaximumNesting)
        {
            _isCut = true;
            return at;
        }

        switch (operation)
        {
            case IFlowAnonymousFunctionOperation lambda:
                _lambdas.Add((lambda.Symbol, frame));
                break;
            case INameOfOperation or ITypeOfOperation:
                break;
            case IFlowCaptureOperation capture:
                at = Walk(capture.Value, frame, at);
                frame.Captures[capture.Id] = frame.Captures.TryGetValue(capture.Id, out var other) && other?.Syntax != capture.Value.Syntax ? null : capture.Value;
                break;
            default:
                foreach (var child in operation.ChildOperations)
                {
                    at = Walk(child, frame, at);
                }

                at = OnOperation(operation, frame, at);
                break;
        }

        _nesting--;
        return at;
    }

    private EventNode OnOperation(IOperation operation, Frame frame, EventNode at) => operation switch
    {
        IInvocationOperation call => OnCall(call, frame, at),
        IObjectCreationOperation creation => OnCreation(creation, frame, at),
        ISimpleAssignmentOperation assignment => OnAssignment(assignment, frame, at),
        ICollectionExpressionOperation or IArrayCreationOperation => OnElements(operation, frame, at),
        IEventAssignmentOperation subscription => OnSubscription(subscription, frame, at),
        ITupleOperation tuple => OnTuple(tuple, frame, at),
        IDeconstructionAssignmentOperation parts => OnParts(parts, frame, at),
        IMemberReferenceOperation member when _subjects.FactOf(member, Apis.ApiRole.Gradient) is not null =>
            Emit(new TrainingEvent(TrainingEventKind.Handled, null, member, null, frame), at),
        IInvalidOperation => Unknown(operation, frame, at), // Code that does not bind may do anything.
        _ => at,
    };

    /// <summary>Notes what a member holds that is written once; a variable that is written several times gets another object.</summary>
    private EventNode OnAssignment(ISimpleAssignmentOperation assignment, Frame frame, EventNode at)
    {
        if (assignment.Target is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { Parameters.IsEmpty: true } } target)
        {
            var member = target.Member.OriginalDefinition;
            NoteChosen(assignment, frame);
            var subject = member.IsStatic ? new Subject(member, null, []) : _subjects.Of(target.Instance, frame)?.Member(member);
            if (subject is null)
            {
                return at;
            }

            if (_subjects.IsWrittenOnce(member))
            {
                var value = _subjects.Resolve(assignment.Value, frame);
                if (value.Subject is null || !value.Subject.Equals(subject))
                {
                    _subjects.Note(subject, value);
                }

                return value == default ? Emit(new TrainingEvent(TrainingEventKind.Made, subject, assignment, target, frame), at) : at;
            }

            return IsKnownKind(target.Type) ? Emit(new TrainingEvent(TrainingEventKind.Made, subject, assignment, target, frame), at) : at;
        }

        NoteChosen(assignment, frame);
        return assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation && IsKnownKind(assignment.Target.Type)
            && _subjects.Of(assignment.Target, frame) is { Root: ILocalSymbol or IParameterSymbol, Members.IsEmpty: true } variable
            ? Emit(new TrainingEvent(TrainingEventKind.Made, variable, assignment, assignment.Target, frame), at)
            : at;
    }
}
