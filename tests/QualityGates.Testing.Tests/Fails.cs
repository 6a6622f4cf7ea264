namespace QualityGates.Testing.Tests;

/// <summary>A planted fault must fail, and in our own implementation the failure names the axis it fails on.</summary>
internal static class Fails
{
    public static async Task<string> OnAsync(string axis, Func<Task> verification)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(verification);
#if !ROSLYN_TESTING
        Assert.Contains($"[{axis}", failure.Message, StringComparison.Ordinal);
#else
        Assert.NotEmpty(axis);
#endif
        return failure.Message;
    }
}
