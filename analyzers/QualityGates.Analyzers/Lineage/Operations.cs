using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What operations are, whatever stands around them.</summary>
internal static class Operations
{
    /// <summary>A value without the conversions and parentheses around it.</summary>
    internal static IOperation Unconverted(IOperation value) => value switch
    {
        IConversionOperation conversion => Unconverted(conversion.Operand),
        IParenthesizedOperation parenthesized => Unconverted(parenthesized.Operand),
        _ => value,
    };

    /// <summary>What a call calls or a creation runs.</summary>
    internal static IMethodSymbol? MethodOf(IOperation place) => place switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}
