using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>What members of the tables do beside their lineage: they draw, compare, put into order, give back by reference.</content>
internal sealed partial class MethodWalk
{
    private Value? Apply(IOperation operation, ApiMember api, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if (api.As(ApiRole.Draw) is { } draw)
        {
            RecordDraw(operation, draw, target, instance, arguments);
        }

        if (api.As(ApiRole.Compare) is { Parts.Length: 2 } comparison)
        {
            Record(EventKind.Compared, At(operation), Compute(
                nameof(BinaryOperatorKind.GreaterThan), OperandOf(comparison.Parts[0], target, instance, arguments), OperandOf(comparison.Parts[1], target, instance, arguments)));
        }

        var result = ApplyRole(operation, api, target, instance, arguments);
        if (api.As(ApiRole.Sort) is { } sort && sort.IndexOf("of") is >= 0 and var sorted)
        {
            _sorted[OperandOf(sort.Parts[sorted], target, instance, arguments)] = target;
            if (result is MadeValue { Role: ApiRole.Select } && HoldsNumbers(target.ReturnType))
            {
                _sorted[result] = target; // The middle of numbers in order is a statistic; where rows in order are cut is none.
            }
        }

        return result;
    }

    private static bool HoldsNumbers(ITypeSymbol rows) =>
        rows is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && elements[0].SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary><c>means.TryGetValue(key, out var mean)</c>: what is found is written into the argument; what the call returns says whether there is any.</summary>
    private Value GiveBack(IOperation operation, string parameter, Value found)
    {
        if (Operations.ArgumentsOf(operation).FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { Parameter: { } output } argument)
        {
            _outputs.Add(output.OriginalDefinition);
            Assign(argument.Value, found);
        }

        return Opaque(operation, [found]);
    }
}
