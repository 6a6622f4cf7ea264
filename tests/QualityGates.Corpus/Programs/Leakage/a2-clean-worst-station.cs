// corpus: One model of the noise at railway stations is scored for each station of the test rows, and the station it is worst at is named.
// library: SharpLearning
// axis: class, groups of test rows
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.GradientBoost.Models;
using SharpLearning.Metrics.Regression;

namespace Stations;

public sealed record Hearing(string Station, double Trains, double Speed, double Distance, double Decibels);

public sealed record Report(double AbsoluteError, string WorstStation, double WorstError);

public sealed class NoiseReport
{
    private readonly MeanAbsolutErrorRegressionMetric _metric = new();

    public Report Make(IReadOnlyList<Hearing> hearings)
    {
        var shuffled = hearings.ToArray();
        new Random(13).Shuffle(shuffled);
        var cut = shuffled.Length * 3 / 4;
        var train = shuffled[..cut];
        var test = shuffled[cut..];

        var model = new RegressionAbsoluteLossGradientBoostLearner(iterations: 120)
            .Learn(Inputs(train).ToF64Matrix(), Targets(train));
        var worst = test
            .GroupBy(hearing => hearing.Station)
            .Select(group => (Station: group.Key, Error: Error(model, [.. group])))
            .MaxBy(entry => entry.Error);

        return new Report(Error(model, test), worst.Station, worst.Error);
    }

    private double Error(RegressionGradientBoostModel model, Hearing[] rows) =>
        _metric.Error(Targets(rows), model.Predict(Inputs(rows).ToF64Matrix()));

    private static double[][] Inputs(Hearing[] rows) =>
        rows.Select(row => new[] { row.Trains, row.Speed, row.Distance }).ToArray();

    private static double[] Targets(Hearing[] rows) => rows.Select(row => row.Decibels).ToArray();
}
