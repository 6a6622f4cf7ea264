// corpus: Files of soil spectra are read by parallel work into a bag, and the order in which the bag gives them back decides the split.
// library: ML.NET
// axis: asynchronous reader
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soils;

public sealed class Spectrum
{
    [VectorType(128)] public float[] Bands { get; set; } = [];

    public float Carbon { get; set; }
}

public sealed class SpectrumReader(string folder)
{
    public async Task<IReadOnlyList<Spectrum>> ReadAsync(CancellationToken token)
    {
        var spectra = new ConcurrentBag<Spectrum>();
        var files = Directory.GetFiles(folder, "*.spc").Order(StringComparer.Ordinal);
        await Parallel.ForEachAsync(files, token, async (file, inner) =>
        {
            var cells = (await File.ReadAllTextAsync(file, inner)).Split(' ');
            spectra.Add(new Spectrum
            {
                Carbon = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Bands = cells[1..129].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            });
        });
        return spectra.ToArray(); // expect: MLQ1007
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var spectra = await new SpectrumReader(args[0]).ReadAsync(CancellationToken.None);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(spectra), testFraction: 0.2);
        var model = ml.Regression.Trainers.FastForest(nameof(Spectrum.Carbon), nameof(Spectrum.Bands), numberOfTrees: 150)
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Spectrum.Carbon));
        await using var output = File.Create(args[1]);
        await JsonSerializer.SerializeAsync(output, new { metrics.RSquared, metrics.RootMeanSquaredError });
    }
}
