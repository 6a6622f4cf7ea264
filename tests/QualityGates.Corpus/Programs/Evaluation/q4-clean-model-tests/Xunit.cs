// corpus: Tests of a delivery model: it is repeatable with its seed, better than a guess, and survives saving.
// library: ML.NET
// axis: unit tests
namespace Xunit;

[AttributeUsage(AttributeTargets.Method)]
public class FactAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryAttribute : FactAttribute;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineDataAttribute(params object[] data) : Attribute
{
    public object[] Data { get; } = data;
}

public static class Assert
{
    public static void True(bool condition, string? message = null)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message ?? "expected true");
        }
    }

    public static void Equal(double expected, double actual, int digits) =>
        True(Math.Round(expected, digits).Equals(Math.Round(actual, digits)), $"expected {expected}, got {actual}");
}
