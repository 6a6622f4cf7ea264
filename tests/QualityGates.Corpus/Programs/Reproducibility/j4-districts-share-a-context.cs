// corpus: Districts are trained beside each other with one seeded context of a field, and a rehearsal draws its weather from one generator in parallel.
// library: ML.NET
// axis: parallel query over a method group, Parallel.For over an array
using Microsoft.ML;

namespace Waterworks;

public sealed class Day
{
    public float Heat { get; set; }

    public float Rain { get; set; }

    public float Demand { get; set; }
}

public sealed record District(string Name, IReadOnlyList<Day> Days);

public sealed record DistrictScore(string Name, double RSquared, double MeanAbsoluteError);

public sealed class DistrictTraining
{
    private readonly MLContext _ml = new(seed: 6);

    public List<DistrictScore> Run(IReadOnlyList<District> districts) =>
        districts.AsParallel()
            .AsOrdered()
            .Select(Train) // expect: MLQ1011
            .ToList();

    public DistrictScore Rehearse(int count)
    {
        var random = new Random(6);
        var days = new Day[count];
        Parallel.For(0, count, i =>
        {
            var heat = random.NextSingle() * 30; // expect: MLQ1011
            days[i] = new Day { Heat = heat, Rain = random.NextSingle() * 12, Demand = 40 + heat * 1.4f };
        });
        return Train(new District("rehearsal", days));
    }

    private DistrictScore Train(District district)
    {
        var rows = _ml.Data.LoadFromEnumerable(district.Days);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 6);
        var model = _ml.Transforms.Concatenate("Features", nameof(Day.Heat), nameof(Day.Rain))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Day.Demand)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Day.Demand));
        return new DistrictScore(district.Name, metrics.RSquared, metrics.MeanAbsoluteError);
    }
}
