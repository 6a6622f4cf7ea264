using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

internal sealed partial class MethodWalk
{
    /// <summary>Terms of a called method as terms of the calling one.</summary>
    private sealed class Substitution(MethodWalk walk, MethodFacts facts, IMethodSymbol body, Value? receiver, Value[] arguments, IOperation call) : Rewriting(walk._values)
    {
        // Where in the called method a function is called that the call gives it.
        private readonly Site? _through = walk._through;
        private Value? _given;

        protected override Site? SiteOf(Site site) => site.Length < Site.MaximumLength ? site.From(call.Syntax) : null;

        // Three calls of a function that is given make three objects.
        protected override Site? SiteOf(CreatedValue created) => SiteOf(Inside(_through, created.Site));

        protected override Value Input(InputValue input)
        {
            switch (input.Symbol)
            {
                case IParameterSymbol parameter when parameter.ContainingSymbol is IMethodSymbol owner && SymbolEqualityComparer.Default.Equals(LineageModel.Key(owner), LineageModel.Key(body)):
                    return parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : UnknownValue.Instance;
                case IParameterSymbol { ContainingSymbol: INamedTypeSymbol block } when SymbolEqualityComparer.Default.Equals(block.OriginalDefinition, body.ContainingType.OriginalDefinition):
                    return receiver ?? input;
                case ITypeSymbol:
                    return receiver ?? input;
                default:
                    return walk.ReadVariable(input.Symbol);
            }
        }

        protected override Value Static(ISymbol member) => walk.ReadState(null, member);

        protected override Value Member(Value of, MemberValue member) => walk.ReadState(of, member.Member);

        protected override Value Part(Value of, PartValue part) =>
            facts.ReadAt.TryGetValue(part, out var place) && place < arguments.Length ? walk.PartAt(of, arguments[place]) : walk.PartOf(of, part.Name);

        protected override Value Made(Site site, MadeValue made, ImmutableArray<Value> operands) => walk.Renew(site, made, operands);

        // What decides is known even where what it is compared with is not, the turn of a loop: random numbers, or what rows hold.
        protected override Value Computed(string operation, ImmutableArray<Value> operands) => walk.Compute(
            operation,
            [.. operands.Any(operand => operand.IsRandom || (IsOfRow(operand) && Conditions.OppositeOf(operation) is not null))
                ? operands.Select(operand => operand is UnknownValue ? walk.Opaque(call, []) : operand)
                : operands]);

        private static bool IsOfRow(Value value) => value is MemberValue { Of: PartValue { Name: PartValue.Element } };

        // Part("train") and Part("test") need not be one, though each is one of two.
        protected override Value? DeciderOf(ChoiceValue choice) => choice.By is not null ? base.DeciderOf(choice) : choice.IsEach ? null : _given ??= Given();

        /// <summary>The texts, numbers and switches a call gives.</summary>
        private Value? Given()
        {
            var given = ImmutableArray.CreateBuilder<Value>();
            foreach (var parameter in body.Parameters)
            {
                if (parameter.Ordinal < arguments.Length && parameter.Type is { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } or { TypeKind: TypeKind.Enum })
                {
                    given.Add(arguments[parameter.Ordinal] is UnknownValue ? walk.Opaque(call, []) : arguments[parameter.Ordinal]);
                }
            }

            return given.Count == 0 ? null : Values.Add(new SequenceValue(given.ToImmutable()));
        }

        protected override Value Called(CalledValue called, Value function, ImmutableArray<Value> arguments)
        {
            if (function is not (FunctionValue or ChoiceValue))
            {
                return SiteOf(called.Site) is { } site ? Values.Add(new CalledValue(site, function, arguments)) : UnknownValue.Instance;
            }

            walk._through = Inside(_through, called.Site);
            try
            {
                return walk.CallFunction(function, arguments, call);
            }
            finally
            {
                walk._through = _through;
            }
        }

        private static Site Inside(Site? calls, Site site) => calls is null ? site : Inside(calls.Inner, site).From(calls.Node);
    }
}
