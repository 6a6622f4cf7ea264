namespace Digits;

internal static class SequenceExtensions
{
    public static List<T> Shuffled<T>(this IEnumerable<T> source) => source.OrderBy(_ => Guid.NewGuid()).ToList(); // expect: MLQ1002

    public static string NewRunId() => Guid.NewGuid().ToString("N");
}
