using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Calls of functions, and what a call makes of what is known of the code it runs.</content>
internal sealed partial class MethodWalk
{
    private const int MaximumRunning = 24;
    private const int MaximumNested = 1_000;
    private const int MaximumReturns = 40;

    private readonly List<IMethodSymbol> _running = [];
    private Site? _through;
    private int _nested;
    private int _returns;

    private Value CallFunction(Value callee, ImmutableArray<Value> arguments, IOperation call)
    {
        switch (callee)
        {
            case FunctionValue known when FactsOf(known.Method) is { } own && !ReferenceEquals(own, MethodFacts.None):
                return Instantiate(own, known.Method, known.Receiver, [.. arguments], call);
            case ChoiceValue choice:
                return _values.JoinAll(choice.Operands.Select(option => CallFunction(option, arguments, call)), choice.IsEach);
            case FunctionValue known when lineage.Apis.Find(known.Method) is { } api:
                return Apply(call, api, known.Method, known.Receiver, [.. arguments]) ?? HandOver(call, known.Method, known.Receiver is { } owner ? [owner, .. arguments] : [.. arguments]);
            case FunctionValue { Method.DeclaringSyntaxReferences.IsEmpty: true } foreign:
                return HandOver(call, foreign.Method, foreign.Receiver is { } of ? [of, .. arguments] : [.. arguments]);
            case MemberValue { Of: null or InputValue { Symbol: ITypeSymbol } or CreatedValue } held when lineage.Graphs.FunctionIn(held.Member, cancellationToken) is { } function
                && lineage.Apis.Find(function) is null && FactsOf(LineageModel.Key(function)) is { } facts && !ReferenceEquals(facts, MethodFacts.None):
                return Instantiate(facts, LineageModel.Key(function), held.Of, [.. arguments], call);
            case MemberValue held when DrawerIn(held.Member) is { } drawer:
                return CallFunction(drawer, arguments, call);
            case InputValue or MemberValue or PartValue:
                var called = _values.Add(new CalledValue(At(call), callee, arguments));
                Record(EventKind.Called, At(call), called);
                return called;
            case MadeValue or OpaqueValue:
                return Opaque(call, [callee, .. arguments]); // A function that was learned: a curve.
            default:
                return Opaque(call, arguments);
        }
    }

    /// <summary>The method of a generator that a field or property holds, with the generator.</summary>
    private FunctionValue? DrawerIn(ISymbol member) =>
        lineage.Graphs.ForeignIn(member, cancellationToken) is { } foreign && lineage.Apis.Find(foreign, ApiRole.Draw) is not null
        && member.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
            ? lineage.InitialOf(member, declared.GetSyntax(cancellationToken), cancellationToken).Writes.Select(static write => write.Value).OfType<FunctionValue>().FirstOrDefault()
            : null;

    /// <summary>
    /// Puts a summary to use: its inputs become what the call gives, its places become places seen from here. What it calls of that may lead back to
    /// it, <c>visit = folder =&gt; … visit(inner)</c>, which no order of methods knows: that far, and not further, it is followed.
    /// </summary>
    private Value Instantiate(MethodFacts facts, IMethodSymbol body, Value? receiver, Value[] arguments, IOperation call)
    {
        if (_running.Count > 0 && !MayRun(body))
        {
            return Opaque(call, [.. arguments]);
        }

        _running.Add(body);
        try
        {
            return Put(facts, body, receiver, arguments, call);
        }
        finally
        {
            _running.RemoveAt(_running.Count - 1);
        }
    }

    private bool MayRun(IMethodSymbol body) => _running.Count < MaximumRunning && ++_nested <= MaximumNested && _running.Count(running => SymbolEqualityComparer.Default.Equals(running, body)) switch
    {
        0 => true,
        1 => ++_returns <= MaximumReturns, // Apply(() => Apply(next))
        _ => false,
    };

    private Value Put(MethodFacts facts, IMethodSymbol body, Value? receiver, Value[] arguments, IOperation call)
    {
        using var substitution = new Substitution(this, facts, body, receiver, arguments, call);
        foreach (var item in facts.Carried)
        {
            if (item.Site.Length < Site.MaximumLength)
            {
                var value = substitution.Of(item.Value);
                if (item.Kind == EventKind.Rewritten && value is ComputedValue { Operands: { Length: 2 } written } && _elements.TryGetValue(written[0], out var whole))
                {
                    value = Compute("rewrite", whole, written[1]);
                }

                if (IsElsewhere(item, value, call))
                {
                    continue;
                }

                if ((item.Kind != EventKind.Called || value is CalledValue) && (value is MadeValue { Role: ApiRole.Load } || item.Value is not MadeValue { Role: ApiRole.Load }))
                {
                    Record(new LineageEvent(item.Kind, item.Site.From(call.Syntax), value, item.InLoop || _inLoop[_block.Ordinal]) { Callee = body });
                }
            }
        }

        var result = substitution.Of(facts.Result);
        var writes = facts.Writes.Select(write => (Key: write.Key with { Of = write.Key.Of is null ? null : substitution.Of(write.Key.Of) }, Value: substitution.Of(write.Value))).ToList();
        var outputs = facts.Outputs.Select(output => (output.Key, Value: substitution.Of(output.Value))).ToList();
        foreach (var (key, value) in writes)
        {
            if (key.Of is not (UnknownValue or NothingValue) && key.Member is string place && IsForCallers(place))
            {
                PutAsGiven(key, value, arguments);
            }
            else if (key.Of is not (UnknownValue or NothingValue) && (key.Of is not ConstantValue || key.Member is HeapKey.Saved))
            {
                // What was put into a collection before is still in it.
                Write(key, key.Member is HeapKey.Contents && Held(key) is { } before ? _values.Join(before, value, isEach: true) : value);
            }
        }

        foreach (var (symbol, value) in outputs)
        {
            if (symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, body))
            {
                if (Operations.ArgumentFor(parameter, call) is { } argument)
                {
                    _outputs.Add(argument.Parameter!.OriginalDefinition);
                    Assign(argument.Value, value);
                }
            }
            else
            {
                _state.Set(_cells.Of(symbol), value);
            }
        }

        return result;
    }
}
