using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>Rewrites terms, each shared one once. What becomes of places, inputs, members and functions is for the derived class to say.</summary>
internal abstract class Rewriting(ValueTable values)
{
    private readonly Dictionary<Value, Value> _known = [];

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

    /// <summary>Whether a term stays as it is, with all it is built from.</summary>
    protected virtual bool Keeps(Value value) => false;

    /// <summary>The place as it is seen after rewriting; null when it is too far away.</summary>
    protected abstract Site? SiteOf(Site site);

    protected abstract Value Input(InputValue input);

    protected abstract Value Static(ISymbol member);

    protected abstract Value Member(Value of, MemberValue member);

    protected abstract Value Part(Value of, string name);

    protected abstract Value Made(Site site, MadeValue made, ImmutableArray<Value> operands);

    protected abstract Value Computed(string operation, ImmutableArray<Value> operands);

    protected abstract Value Called(CalledValue called, Value function, ImmutableArray<Value> arguments);

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
                return Part(Of(part.Of), part.Name);
            case CreatedValue created:
                return SiteOf(created.Site) is { } place ? Values.Add(new CreatedValue(place, created.Type)) : UnknownValue.Instance;
            case BundleValue bundle:
                return Values.Add(new BundleValue(bundle.Names, All(bundle.Operands)));
            case SequenceValue sequence:
                return Values.Add(new SequenceValue(All(sequence.Operands)));
            case FunctionValue { Receiver: { } receiver } function:
                return Values.Add(new FunctionValue(function.Method, Of(receiver)));
            case CalledValue called:
                return Called(called, Of(called.Function), All(called.Arguments));
            case ChoiceValue choice:
                return Values.JoinAll(choice.Operands.Select(Of), choice.IsEach);
            case ComputedValue computed:
                return Computed(computed.Operation, All(computed.Operands));
            case OpaqueValue opaque:
                return SiteOf(opaque.Site) is { } at ? Values.Add(new OpaqueValue(at, All(opaque.Operands))) : UnknownValue.Instance;
            default:
                return value;
        }
    }

    private ImmutableArray<Value> All(ImmutableArray<Value> operands)
    {
        var all = ImmutableArray.CreateBuilder<Value>(operands.Length);
        foreach (var operand in operands)
        {
            all.Add(Of(operand));
        }

        return all.MoveToImmutable();
    }
}
