// corpus: The readings around each weather station are made in parallel by a helper that is given one generator for all of them.
// library: ML.NET
// axis: Parallel.ForEach, generator as argument, two files
using Microsoft.ML;

namespace Weather;

public sealed class Reading
{
    public float Wind { get; set; }

    public float Height { get; set; }

    public bool Frost { get; set; }
}

public sealed class Station
{
    public required float Wind { get; init; }

    public required float Height { get; init; }

    public Reading[] Readings { get; set; } = [];
}

public sealed class FrostModel
{
    private readonly MLContext _ml = new(seed: 70);

    public (double Auc, double F1) Judge(IReadOnlyList<Station> stations, IEnumerable<Reading> observed)
    {
        Random generator = new(70);
        Parallel.ForEach(stations, new ParallelOptions { MaxDegreeOfParallelism = 4 }, station =>
        {
            station.Readings = Jitter.Around(station, 200, generator); // expect: MLQ1011
        });

        var made = stations.SelectMany(station => station.Readings).ToList();
        var model = _ml.Transforms.Concatenate("Features", nameof(Reading.Wind), nameof(Reading.Height))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Reading.Frost)))
            .Fit(_ml.Data.LoadFromEnumerable(made));
        var answers = model.Transform(_ml.Data.LoadFromEnumerable(observed.ToArray()));
        var metrics = _ml.BinaryClassification.Evaluate(answers, nameof(Reading.Frost));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
