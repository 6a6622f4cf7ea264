// corpus: A helper reads rows with the reuse its caller asks for; one caller keeps them, one passes by.
// library: Microsoft.ML
// axis: generic helper
using Microsoft.ML;

namespace Logs;

public sealed class Entry
{
    public string Host { get; set; } = "";

    public float Score { get; set; }
}

public sealed class Reader(MLContext context)
{
    public Entry[] Keep(IDataView view) =>
        Rows<Entry>(view).ToArray(); // expect: MLQ4009

    public float Sum(IDataView view)
    {
        var sum = 0f;
        foreach (var entry in Rows<Entry>(view))
            sum += entry.Score;
        return sum;
    }

    public Dictionary<string, float> ByHost(IDataView view) =>
        Rows<Entry>(view).ToDictionary(entry => entry.Host, entry => entry.Score);

    private IEnumerable<T> Rows<T>(IDataView view) where T : class, new() =>
        context.Data.CreateEnumerable<T>(view, reuseRowObject: true);
}
