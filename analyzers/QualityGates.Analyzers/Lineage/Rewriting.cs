using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>Rewrites terms, each shared one once. What becomes of places, inputs, members and functions is for the derived class to say.</summary>
internal abstract class Rewriting(ValueTable values) : IDisposable
{
    // Summaries are put to use at every call, and most have few terms: the memory of one is used by the next.
    private const int MostKept = 8;
    private const int MostTerms = 512;

    [ThreadStatic]
    private static Stack<Dictionary<Value, Value>>? _free;

    private readonly Dictionary<Value, Value> _known = _free is { Count: > 0 } free ? free.Pop() : [];

    protected ValueTable Values { get; } = values;

    internal Value Of(Value value)
    {
        if (value is UnknownValue or NothingValue or ConstantValue || Keeps(value))
        {
            return value;
        }

        if (!_known.TryGetValue(value, out var result))
        {
            _known.Add(value, UnknownValue.Instance); // A field whose value is built from itself.
            result = Rewrite(value);
            _known[value] = result;
        }

        return result;
    }

    /// <summary>Nothing can be rewritten by it any more.</summary>
    public void Dispose()
    {
        var free = _free ??= new Stack<Dictionary<Value, Value>>();
        if (_known.Count <= MostTerms && free.Count < MostKept)
        {
            _known.Clear();
            free.Push(_known);
        }
    }

    /// <summary>Whether a term stays as it is, with all it is built from.</summary>
    protected virtual bool Keeps(Value value) => false;

    /// <summary>The place as it is seen after rewriting; null when it is too far away.</summary>
    protected abstract Site? SiteOf(Site site);

    /// <summary>The same of an object that is made.</summary>
    protected virtual Site? SiteOf(CreatedValue created) => SiteOf(created.Site);

    protected abstract Value Input(InputValue input);

    protected abstract Value Static(ISymbol member);

    protected abstract Value Member(Value of, MemberValue member);

    protected abstract Value Part(Value of, PartValue part);

    protected abstract Value Made(Site site, MadeValue made, ImmutableArray<Value> operands);

    protected abstract Value Computed(string operation, ImmutableArray<Value> operands);

    protected abstract Value Called(CalledValue called, Value function, ImmutableArray<Value> arguments);

    /// <summary>What decides which of several values it is.</summary>
    protected virtual Value? DeciderOf(ChoiceValue choice) => choice.By is { } by ? Of(by) : null;

    private Value Rewrite(Value value)
    {
        switch (value)
        {
            case InputValue input:
                return Input(input);
            case MemberValue { Of: null } member:
                return Static(member.Member);
            case MemberValue member:
                return Member(Of(member.Of), member);
            case MadeValue made:
                return SiteOf(made.Site) is { } site ? Made(site, made, All(made.Operands)) : UnknownValue.Instance;
            case PartValue part:
                return Part(Of(part.Of), part);
            case CreatedValue created:
                return SiteOf(created) is { } place ? Values.Add(new CreatedValue(place, created.Type)) : UnknownValue.Instance;
            case BundleValue bundle:
                return All(bundle.Operands) is var items && items == bundle.Operands ? bundle : Values.Add(new BundleValue(bundle.Names, items));
            case SequenceValue sequence:
                return All(sequence.Operands) is var elements && elements == sequence.Operands ? sequence : Values.Add(new SequenceValue(elements));
            case FunctionValue { Receiver: { } receiver } function:
                return Values.Add(new FunctionValue(function.Method, Of(receiver)));
            case CalledValue called:
                return Called(called, Of(called.Function), All(called.Arguments));
            case ChoiceValue choice:
                var by = DeciderOf(choice);
                var options = All(choice.Operands);
                return options == choice.Operands && ReferenceEquals(by, choice.By) ? choice
                    : Values.Decided(Values.JoinAll(options.Where((option, i) => option is not UnknownValue || !IsOfNothing(choice.Operands[i])).DefaultIfEmpty(UnknownValue.Instance), choice.IsEach), by);
            case ComputedValue computed:
                return Computed(computed.Operation, All(computed.Operands));
            case OpaqueValue opaque:
                return SiteOf(opaque.Site) is { } at ? Values.Add(new OpaqueValue(at, All(opaque.Operands))) : UnknownValue.Instance;
            default:
                return value;
        }
    }

    /// <summary>Whether a member is read of what turns out to be nothing, which has none: of <c>(given ?? Settings.Default).Seed</c> the other one is read then.</summary>
    private bool IsOfNothing(Value option) =>
        option is MemberValue { Of: { } of, Member: { IsStatic: false, ContainingType.IsReferenceType: true } } && Of(of) is NothingValue;

    /// <summary>The same array where nothing in it is another.</summary>
    private ImmutableArray<Value> All(ImmutableArray<Value> operands)
    {
        Value[]? all = null;
        for (var i = 0; i < operands.Length; i++)
        {
            var operand = Of(operands[i]);
            if (all is null && !ReferenceEquals(operand, operands[i]))
            {
                all = new Value[operands.Length];
                operands.CopyTo(0, all, 0, i);
            }

            if (all is not null)
            {
                all[i] = operand;
            }
        }

        return all is null ? operands : ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
