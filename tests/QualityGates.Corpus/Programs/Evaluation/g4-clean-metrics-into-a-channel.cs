// corpus: The metrics of each region are put into a channel; the reader at its other end writes them down line by line.
// library: ML.NET
// axis: async, channel
using System.Globalization;
using System.Threading.Channels;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Solar;

public sealed class Roof
{
    public float Tilt { get; set; }

    public float Area { get; set; }

    public float Sun { get; set; }

    public float Watts { get; set; }
}

public sealed class RoofStudy
{
    private readonly MLContext _ml = new(seed: 61);
    private readonly Channel<(string Region, RegressionMetrics Metrics)> _results = Channel.CreateUnbounded<(string, RegressionMetrics)>();

    public async Task RunAsync(IReadOnlyList<(string Region, List<Roof> Roofs)> regions, string file)
    {
        var writing = WriteAsync(file);
        foreach (var (region, roofs) in regions)
        {
            await MeasureAsync(region, roofs);
        }

        _results.Writer.Complete();
        await writing;
    }

    private async Task MeasureAsync(string region, List<Roof> roofs)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(roofs), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Roof.Tilt), nameof(Roof.Area), nameof(Roof.Sun))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Roof.Watts)))
            .Fit(split.TrainSet);
        await _results.Writer.WriteAsync((region, _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Roof.Watts))));
    }

    private async Task WriteAsync(string file)
    {
        await using var writer = new StreamWriter(file);
        await foreach (var (region, metrics) in _results.Reader.ReadAllAsync())
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{region};{metrics.MeanAbsoluteError:F2};{metrics.RootMeanSquaredError:F2};{metrics.RSquared:F3}");
            await writer.WriteLineAsync(line);
        }
    }
}
