using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// The forward analysis of one method over its control-flow graph: in the order of the blocks, loops until nothing changes. A variable with a
/// single assignment needs no place in the state, so that states stay small in methods of any length.
/// </summary>
internal sealed partial class MethodWalk(
    LineageModel lineage, IMethodSymbol? method, ControlFlowGraph graph, ImmutableArray<IMethodSymbol> circle, CancellationToken cancellationToken)
{
    private readonly ValueTable _values = lineage.Values;
    private readonly FlowState?[] _in = new FlowState?[graph.Blocks.Length];
    private readonly FlowState?[] _out = new FlowState?[graph.Blocks.Length];
    private readonly List<LineageEvent>[] _events = new List<LineageEvent>[graph.Blocks.Length];
    private readonly Value[] _results = new Value[graph.Blocks.Length];
    private readonly Dictionary<object, Value> _singles = new(VariableComparer.Instance);
    private readonly HashSet<object> _reassigned = new(VariableComparer.Instance);
    private readonly HashSet<IParameterSymbol> _assignedParameters = new(SymbolEqualityComparer.Default);
    private readonly Yields _yields = new();

    private readonly FlowCells _cells = new();
    private readonly Dictionary<CaptureId, List<(int Block, Value Value)>> _captures = [];
    private readonly int[] _seen = new int[graph.Blocks.Length];

    private FlowState _state = new();
    private BasicBlock _block = graph.Blocks[0];
    private bool _hasChanged;

    // Counts the values of single assignments and captures that were replaced by others: what read them has to be read again.
    private int _replacements;

    internal MethodFacts Run()
    {
        CollectAssignments();
        CollectLoops();
        ReadBlocks(0, graph.Blocks.Length - 1, widens: false);
        return Summarise();
    }

    private void Visit(BasicBlock block, FlowState state)
    {
        _block = block;
        _state = state;
        _events[block.Ordinal] = [];
        _results[block.Ordinal] = NothingValue.Instance;
        foreach (var operation in block.Operations)
        {
            Read(operation);
        }

        if (block.BranchValue is { } branch)
        {
            var value = Read(branch);
            if (value.IsRandom && block.ConditionKind != ControlFlowConditionKind.None)
            {
                Record(EventKind.Branched, At(branch), value);
            }

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                _results[block.Ordinal] = value;
            }
        }

        if (_out[block.Ordinal] is not { } known || !known.IsSameAs(_state))
        {
            _out[block.Ordinal] = _state;
            _hasChanged = true;
        }
    }

    private FlowState? EntryState(BasicBlock block)
    {
        if (block.Kind == BasicBlockKind.Entry)
        {
            return _in[0] ?? Given();
        }

        FlowState? state = null;
        foreach (var branch in block.Predecessors)
        {
            if (_out[branch.Source.Ordinal] is { } from)
            {
                state = state is null ? from : FlowState.Join(state, from, _values);
            }
        }

        return state ?? HandlerState(block);
    }

    /// <summary>Parameters that are assigned later hold what was given until then, also where only one of two ways assigns them.</summary>
    private FlowState Given()
    {
        var state = new FlowState();
        foreach (var parameter in _assignedParameters)
        {
            state.Set(_cells.Of(parameter), _values.Add(new InputValue(parameter)));
        }

        return state;
    }

    /// <summary>Where a catch, filter or finally begins: anything the code it guards may have left behind.</summary>
    private FlowState? HandlerState(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is not null && region.FirstBlockOrdinal == block.Ordinal
            && region.Kind is not (ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally))
        {
            region = region.EnclosingRegion;
        }

        if (region is null || region.FirstBlockOrdinal != block.Ordinal)
        {
            return null;
        }

        var guarded = region.EnclosingRegion;
        while (guarded is not null && guarded.Kind is not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally))
        {
            guarded = guarded.EnclosingRegion;
        }

        if (guarded is null)
        {
            return null;
        }

        FlowState? state = null;
        for (var i = guarded.FirstBlockOrdinal; i < block.Ordinal; i++)
        {
            foreach (var candidate in new[] { _in[i], _out[i] })
            {
                if (candidate is not null)
                {
                    state = state is null ? candidate : FlowState.Join(state, candidate, _values);
                }
            }
        }

        return state;
    }

    /// <summary>Marks the variables that are assigned in more than one place.</summary>
    private void CollectAssignments()
    {
        var assigned = new HashSet<object>(VariableComparer.Instance);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                foreach (var descendant in operation.DescendantsAndSelf())
                {
                    if (descendant is IAssignmentOperation { Target: IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } } && IsGivenHere(parameter))
                    {
                        _assignedParameters.Add(parameter);
                    }

                    foreach (var variable in AssignedBy(descendant))
                    {
                        if (!assigned.Add(variable))
                        {
                            _reassigned.Add(variable);
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<object> AssignedBy(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => VariablesOf(assignment.Target),
        IDeconstructionAssignmentOperation assignment => VariablesOf(assignment.Target),
        ICompoundAssignmentOperation or IIncrementOrDecrementOperation => ((operation as ICompoundAssignmentOperation)?.Target ?? ((IIncrementOrDecrementOperation)operation).Target) is ILocalReferenceOperation local
            ? [local.Local, local.Local] // Reads what was assigned before.
            : [],
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => VariablesOf(argument.Value),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => [declared],
        IInvocationOperation { Instance: ILocalReferenceOperation local, TargetMethod: { Name: var name } target } when (name == "Clear" || name.StartsWith("Remove", StringComparison.Ordinal))
            && lineage.Apis.Find(target)?.As(ApiRole.Subset)?["into"] is not null => [local.Local, local.Local],
        _ => [],
    };

    private static IEnumerable<object> VariablesOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IDeclarationExpressionOperation declaration => VariablesOf(declaration.Expression),
        ITupleOperation tuple => tuple.Elements.SelectMany(VariablesOf),
        _ => [],
    };

    private Value ReadVariable(ISymbol symbol)
    {
        if (HeldBy(symbol) is { } held)
        {
            return held;
        }

        return _singles.TryGetValue(symbol, out var value) ? value
            : symbol is IParameterSymbol || !IsOwn(symbol) ? _values.Add(new InputValue(symbol))
            : UnknownValue.Instance;
    }

    private void WriteVariable(ISymbol variable, Value value)
    {
        if (variable is IParameterSymbol || !IsOwn(variable) || _reassigned.Contains(variable))
        {
            _state.Set(_cells.Of(variable), value);
        }
        else
        {
            _hasChanged |= Replaces(_singles.TryGetValue(variable, out var known) ? known : null, value);
            _singles[variable] = value;
        }
    }

    /// <summary>What the compiler keeps between blocks, of the ways that lead here; it is read only where they meet.</summary>
    private Value ReadCapture(CaptureId id) => _captures.TryGetValue(id, out var made) ? _values.JoinAll(made.Select(static way => way.Value)) : UnknownValue.Instance;

    private void WriteCapture(CaptureId id, Value value)
    {
        if (!_captures.TryGetValue(id, out var made))
        {
            _captures.Add(id, made = []);
        }

        var index = made.FindIndex(way => way.Block == _block.Ordinal);
        _hasChanged |= Replaces(index < 0 ? null : made[index].Value, value);
        if (index < 0)
        {
            made.Add((_block.Ordinal, value));
        }
        else
        {
            made[index] = (_block.Ordinal, value);
        }
    }

    private bool Replaces(Value? known, Value value)
    {
        var replaces = known is not null && !ReferenceEquals(known, value);
        _replacements += replaces ? 1 : 0;
        return replaces;
    }

    /// <summary>Whether a parameter is one of this method, and not of the type around it.</summary>
    private bool IsGivenHere(IParameterSymbol parameter) =>
        method is not null && IsOwn(parameter) && parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor };

    private bool IsOwn(ISymbol symbol) => method is null || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol?.OriginalDefinition, method)
        || (symbol.ContainingSymbol is IMethodSymbol container && SymbolEqualityComparer.Default.Equals(LineageModel.Key(container), method));

    private void Record(EventKind kind, Site site, Value value) => Record(new LineageEvent(kind, site, value, _inLoop[_block.Ordinal]));

    /// <summary>Objects that code which cannot be seen into has been given, and may have written to.</summary>
    private readonly HashSet<Value> _handedOut = [];

    private void Record(LineageEvent item)
    {
        if (item.Kind == EventKind.Escaped)
        {
            _handedOut.UnionWith(item.Value.Operands.Where(static value => value is CreatedValue));
        }

        var events = _events[_block.Ordinal];
        if (events.Count < MethodFacts.MaximumEvents)
        {
            events.Add(item);
        }
    }
}
