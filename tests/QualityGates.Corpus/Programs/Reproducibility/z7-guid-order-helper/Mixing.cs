using Microsoft.ML.Data;

namespace Bridges;

public sealed class Bridge
{
    [LoadColumn(0)] public float Span { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
    [LoadColumn(3)] public float Wear { get; set; }
}

public static class Mixing
{
    public static List<T> Mixed<T>(this IEnumerable<T> source)
        => source.OrderBy(x => Guid.NewGuid()).ToList(); // expect: MLQ1002
}
