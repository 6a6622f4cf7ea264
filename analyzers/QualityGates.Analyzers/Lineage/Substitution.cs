using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

internal sealed partial class MethodWalk
{
    /// <summary>Rewrites the terms of a called method into terms of the calling one; each shared term once.</summary>
    private sealed class Substitution(MethodWalk walk, IMethodSymbol body, Value? receiver, Value[] arguments, IOperation call)
    {
        private readonly Dictionary<Value, Value> _known = [];

        internal Value Of(Value value)
        {
            if (value is UnknownValue or NothingValue or ConstantValue)
            {
                return value;
            }

            if (!_known.TryGetValue(value, out var result))
            {
                _known.Add(value, result = Rewrite(value));
            }

            return result;
        }

        private Value Rewrite(Value value)
        {
            var values = walk._values;
            switch (value)
            {
                case InputValue input:
                    return Input(input);
                case MemberValue { Of: null } member:
                    return walk.ReadState(null, member.Member);
                case MemberValue member:
                    return Of(member.Of) is var of && ReferenceEquals(of, member.Of) && of is not InputValue ? member : walk.ReadState(of, member.Member);
                case MadeValue made:
                    return Seen(made.Site) is { } site ? walk.Renew(site, made, All(made.Operands)) : UnknownValue.Instance;
                case PartValue part:
                    return walk.PartOf(Of(part.Of), part.Name);
                case CreatedValue created:
                    return Seen(created.Site) is { } place ? values.Add(new CreatedValue(place, created.Type)) : UnknownValue.Instance;
                case BundleValue bundle:
                    return values.Add(new BundleValue(bundle.Names, All(bundle.Operands)));
                case SequenceValue sequence:
                    return values.Add(new SequenceValue(All(sequence.Operands)));
                case FunctionValue { Receiver: { } instance } function:
                    return values.Add(new FunctionValue(function.Method, Of(instance)));
                case CalledValue called:
                    return Call(called);
                case ChoiceValue choice:
                    return values.JoinAll(choice.Operands.Select(Of));
                case ComputedValue computed:
                    return walk.Compute(computed.Operation, [.. All(computed.Operands)]);
                case OpaqueValue opaque:
                    return Seen(opaque.Site) is { } at ? values.Add(new OpaqueValue(at, All(opaque.Operands))) : UnknownValue.Instance;
                default:
                    return value;
            }
        }

        private Site? Seen(Site site) => site.Length < Site.MaximumLength ? site.From(call.Syntax) : null;

        private ImmutableArray<Value> All(ImmutableArray<Value> operands) => [.. operands.Select(Of)];

        private Value Input(InputValue input)
        {
            switch (input.Symbol)
            {
                case IParameterSymbol parameter when parameter.ContainingSymbol is IMethodSymbol owner && SymbolEqualityComparer.Default.Equals(LineageModel.Key(owner), LineageModel.Key(body)):
                    return parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : UnknownValue.Instance;
                case ITypeSymbol:
                    return receiver ?? input;
                default:
                    return walk.ReadVariable(input.Symbol);
            }
        }

        private Value Call(CalledValue called)
        {
            var function = Of(called.Function);
            var given = All(called.Arguments);
            return function is FunctionValue or ChoiceValue
                ? walk.CallFunction(function, given, call)
                : Seen(called.Site) is { } site ? walk._values.Add(new CalledValue(site, function, given)) : UnknownValue.Instance;
        }
    }
}
