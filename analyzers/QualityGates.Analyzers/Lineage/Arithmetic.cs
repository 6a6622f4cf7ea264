using System.Globalization;

namespace QualityGates.Lineage;

/// <summary>Sums known at compile time that the compiler leaves to the running program, such as products of variables.</summary>
internal static class Arithmetic
{
    /// <summary>The result, or null when an operand is no number or the operator is not one of the four.</summary>
    internal static object? Evaluate(string operation, IReadOnlyList<Value> operands)
    {
        if (operation == "text")
        {
            return operands.All(static operand => operand is ConstantValue)
                ? string.Concat(operands.Select(static operand => Convert.ToString(((ConstantValue)operand).Constant, CultureInfo.InvariantCulture)))
                : null;
        }

        if (operands.Count != 2 || operands[0] is not ConstantValue left || operands[1] is not ConstantValue right)
        {
            return null;
        }

        if (operation == "Add" && left.Text is { } first && right.Text is { } second)
        {
            return first + second;
        }

        if (Number(left.Constant) is not { } a || Number(right.Constant) is not { } b)
        {
            return null;
        }

        double? result = operation switch
        {
            "Add" => a + b,
            "Subtract" => a - b,
            "Multiply" => a * b,
            "Divide" when b != 0 => a / b,
            _ => null,
        };
        var isWhole = left.Constant is int or long && right.Constant is int or long;
        return result is not { } number ? null : isWhole && Math.Abs(number) < 1e15 ? (long)Math.Truncate(number) : (object)number;
    }

    /// <summary>A number as such, whatever type it is written in; null for anything else.</summary>
    internal static double? Number(object? constant) => constant switch
    {
        int number => number,
        long number => number,
        double number => number,
        float number => number,
        decimal number => (double)number,
        uint number => number,
        short number => number,
        byte number => number,
        _ => null,
    };
}
