// corpus: Regions are trained at the same time with one seeded context and a trainer of many threads, on rows of one generator.
// library: ML.NET
// axis: Parallel, fields
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rents;

public sealed class Flat
{
    public float Area { get; set; }
    public float Floor { get; set; }
    public float Rent { get; set; }
}

public sealed class RegionalRents(int seed)
{
    private readonly MLContext _ml = new(seed);

    public IReadOnlyDictionary<string, RegressionMetrics> Run(IReadOnlyDictionary<string, List<Flat>> regions)
    {
        var results = new ConcurrentDictionary<string, RegressionMetrics>();
        Parallel.ForEach(regions, region =>
        {
            results[region.Key] = Study(region.Value); // expect: MLQ1011
        });
        return results;
    }

    public RegressionMetrics Invented(int count)
    {
        var random = new Random(seed);
        var flats = new Flat[count];
        Parallel.For(0, count, i =>
        {
            var area = 20 + 100 * random.NextSingle(); // expect: MLQ1011
            flats[i] = new Flat { Area = area, Floor = i % 9, Rent = 11 * area + i % 9 };
        });
        return Study([.. flats]);
    }

    private RegressionMetrics Study(List<Flat> flats)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(flats), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Floor))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.Sdca(nameof(Flat.Rent))) // expect: MLQ1006
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Rent));
    }
}
