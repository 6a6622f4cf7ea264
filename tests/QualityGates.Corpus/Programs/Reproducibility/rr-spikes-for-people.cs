// corpus: Spikes of a sensor are told to people: by the console's writer, which a field holds so that a test can read along in its own project.
// library: ML.NET
// axis: generic class, fluent interface, writer in a field
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class SpikeReport<TReading>
    where TReading : class, new()
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly TextWriter _output = Console.Out;
    private IDataView? _readings;

    public SpikeReport<TReading> Of(IEnumerable<TReading> readings)
    {
        _readings = _ml.Data.LoadFromEnumerable(readings);
        return this;
    }

    public void Tell(string column, int history)
    {
        var detector = _ml.Transforms.DetectIidSpike(nameof(Spike.Values), column, confidence: 95, pvalueHistoryLength: history);
        var found = detector.Fit(_ml.Data.LoadFromEnumerable(Array.Empty<TReading>())).Transform(_readings);
        foreach (var spike in _ml.Data.CreateEnumerable<Spike>(found, reuseRowObject: false))
        {
            _output.WriteLine($"{spike.Values[0]}\t{spike.Values[1]:F2}\t{spike.Values[2]:F2}");
        }
    }
}

public sealed class Spike
{
    [VectorType(3)]
    public double[] Values { get; set; } = [];
}

public sealed class Pressure
{
    public float Bar { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var readings = Enumerable.Range(0, 400).Select(i => new Pressure { Bar = i % 97 == 0 ? 9 : 4 }).ToList();
        new SpikeReport<Pressure>().Of(readings).Tell(nameof(Pressure.Bar), readings.Count / 4);
    }
}
