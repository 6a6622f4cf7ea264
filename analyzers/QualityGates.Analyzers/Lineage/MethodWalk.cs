using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// The forward analysis of one method over its control-flow graph: sweeps in the order of the blocks until nothing changes. A variable with a
/// single assignment needs no place in the state, so that states stay small in methods of any length.
/// </summary>
internal sealed partial class MethodWalk(
    LineageModel lineage, IMethodSymbol? method, ControlFlowGraph graph, ImmutableArray<IMethodSymbol> circle, CancellationToken cancellationToken)
{
    // Sweeps after which a value that still changes is given up, and after which the analysis ends.
    private const int FirstWideningSweep = 3;
    private const int MaximumSweeps = 8;

    private readonly ValueTable _values = lineage.Values;
    private readonly FlowState?[] _in = new FlowState?[graph.Blocks.Length];
    private readonly FlowState?[] _out = new FlowState?[graph.Blocks.Length];
    private readonly List<LineageEvent>[] _events = new List<LineageEvent>[graph.Blocks.Length];
    private readonly Value[] _results = new Value[graph.Blocks.Length];
    private readonly Dictionary<object, Value> _singles = new(VariableComparer.Instance);
    private readonly HashSet<object> _reassigned = new(VariableComparer.Instance);
    private readonly HashSet<IParameterSymbol> _assignedParameters = new(SymbolEqualityComparer.Default);
    private readonly List<Value> _yielded = [];

    private FlowState _state = FlowState.Empty;
    private BasicBlock _block = graph.Blocks[0];
    private bool[] _inLoop = [];
    private bool _hasChanged;

    internal MethodFacts Run()
    {
        CollectAssignments();
        var hasLoop = CollectLoops();
        var revisitAll = true;
        for (var sweep = 0; sweep < MaximumSweeps && (sweep == 0 || (hasLoop && _hasChanged)); sweep++)
        {
            _hasChanged = false;
            var singlesBefore = _singlesVersion;
            foreach (var block in graph.Blocks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (EntryState(block) is not { } state)
                {
                    continue;
                }

                var before = _in[block.Ordinal];
                if (before is not null && sweep >= FirstWideningSweep)
                {
                    state = Widen(before, state);
                }

                if (before is not null && !revisitAll && before.IsSameAs(state))
                {
                    continue;
                }

                _in[block.Ordinal] = state;
                Visit(block, state);
            }

            revisitAll = _singlesVersion != singlesBefore;
            _hasChanged |= revisitAll;
        }

        return Summarise();
    }

    private int _singlesVersion;

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
            return Given();
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
        var state = FlowState.Empty;
        foreach (var parameter in _assignedParameters)
        {
            state = state.WithVariable(parameter, _values.Add(new InputValue(parameter)));
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

    private static FlowState Widen(FlowState before, FlowState now)
    {
        var variables = now.Variables;
        foreach (var pair in now.Variables)
        {
            if (before.Variables.TryGetValue(pair.Key, out var old) && !ReferenceEquals(old, pair.Value))
            {
                variables = variables.SetItem(pair.Key, Settled(old));
            }
        }

        var heap = now.Heap;
        foreach (var pair in now.Heap)
        {
            if (before.Heap.TryGetValue(pair.Key, out var old) && !ReferenceEquals(old, pair.Value))
            {
                heap = heap.SetItem(pair.Key, Settled(old));
            }
        }

        return new FlowState(variables, heap);
    }

    /// <summary>
    /// What stands for a value that grows with each turn of a loop. Rows that are transformed again and pipelines that get another step are
    /// kept as they are after a few turns: those were real, and further ones only do the same. A number is not: no turn stands for the others.
    /// </summary>
    private static Value Settled(Value before) =>
        before is ChoiceValue { IsEach: false } choice && choice.Operands.Any(static option => option is MadeValue { Role: ApiRole.Chain or ApiRole.Transform or ApiRole.Map or ApiRole.Same })
            ? before
            : UnknownValue.Instance;

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

    private static IEnumerable<object> AssignedBy(IOperation operation) => operation switch
    {
        IFlowCaptureOperation capture => [capture.Id],
        ISimpleAssignmentOperation assignment => VariablesOf(assignment.Target),
        IDeconstructionAssignmentOperation assignment => VariablesOf(assignment.Target),
        ICompoundAssignmentOperation or IIncrementOrDecrementOperation => ((operation as ICompoundAssignmentOperation)?.Target ?? ((IIncrementOrDecrementOperation)operation).Target) is ILocalReferenceOperation local
            ? [local.Local, local.Local] // Reads what was assigned before.
            : [],
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => VariablesOf(argument.Value),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => [declared],
        _ => [],
    };

    private static IEnumerable<object> VariablesOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IDeclarationExpressionOperation declaration => VariablesOf(declaration.Expression),
        ITupleOperation tuple => tuple.Elements.SelectMany(VariablesOf),
        _ => [],
    };

    private bool CollectLoops()
    {
        _inLoop = new bool[graph.Blocks.Length];
        var any = false;
        foreach (var block in graph.Blocks)
        {
            foreach (var branch in block.Predecessors)
            {
                if (branch.Source.Ordinal >= block.Ordinal)
                {
                    any = true;
                    for (var i = block.Ordinal; i <= branch.Source.Ordinal; i++)
                    {
                        _inLoop[i] = true;
                    }
                }
            }
        }

        return any;
    }

    private Value ReadVariable(ISymbol symbol)
    {
        if (_state.Variables.TryGetValue(symbol, out var value) || _singles.TryGetValue(symbol, out value))
        {
            return value;
        }

        return symbol is IParameterSymbol || !IsOwn(symbol) ? _values.Add(new InputValue(symbol)) : UnknownValue.Instance;
    }

    private void WriteVariable(object variable, Value value)
    {
        if (variable is ISymbol symbol && (symbol is IParameterSymbol || !IsOwn(symbol) || _reassigned.Contains(variable)))
        {
            _state = _state.WithVariable(variable, value);
        }
        else if (variable is not ISymbol && _reassigned.Contains(variable))
        {
            _state = _state.WithVariable(variable, value);
        }
        else if (!_singles.TryGetValue(variable, out var known) || !ReferenceEquals(known, value))
        {
            _singles[variable] = value;
            _singlesVersion++;
        }
    }

    /// <summary>Whether a parameter is one of this method, and not of the type around it.</summary>
    private bool IsGivenHere(IParameterSymbol parameter) =>
        method is not null && IsOwn(parameter) && parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor };

    private bool IsOwn(ISymbol symbol) => method is null || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol?.OriginalDefinition, method)
        || (symbol.ContainingSymbol is IMethodSymbol container && SymbolEqualityComparer.Default.Equals(LineageModel.Key(container), method));

    private void Record(EventKind kind, Site site, Value value) => Record(new LineageEvent(kind, site, value, _inLoop[_block.Ordinal]));

    private void Record(LineageEvent item)
    {
        var events = _events[_block.Ordinal];
        if (events.Count < MethodFacts.MaximumEvents)
        {
            events.Add(item);
        }
    }
}
