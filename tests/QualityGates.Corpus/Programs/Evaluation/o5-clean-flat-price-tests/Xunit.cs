namespace Xunit;

[AttributeUsage(AttributeTargets.Method)]
public class FactAttribute : Attribute
{
    public string? Skip { get; set; }
}

public sealed class TheoryAttribute : FactAttribute;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineDataAttribute(params object?[] data) : Attribute
{
    public object?[] Data { get; } = data;
}

public interface IClassFixture<TFixture>
    where TFixture : class;

public sealed class XunitException(string message) : Exception(message);

public static class Assert
{
    public static void True(bool condition, string message = "expected true")
    {
        if (!condition)
        {
            throw new XunitException(message);
        }
    }

    public static void InRange(double actual, double low, double high) =>
        True(actual >= low && actual <= high, FormattableString.Invariant($"{actual} is not in {low} to {high}"));

    public static void Equal(double expected, double actual, double tolerance) =>
        True(Math.Abs(expected - actual) <= tolerance, FormattableString.Invariant($"{expected} is not {actual}"));
}
