using Microsoft.ML;
using Microsoft.ML.Data;

namespace Demand;

public sealed class BicycleDemandJob : TrainingJob
{
    protected override string File => "stations.csv";

    public bool Train()
    {
        var stations = LoadNormalized<Station>(nameof(Station.Docks), nameof(Station.Slope), nameof(Station.Residents)); // expect: MLQ2001
        var split = Context.Data.TrainTestSplit(stations, testFraction: 0.2);
        var model = Context.Regression.Trainers.Sdca().Fit(split.TrainSet);
        var metrics = Context.Regression.Evaluate(model.Transform(split.TestSet));
        return metrics.MeanAbsoluteError < 12 && metrics.RSquared > 0.4;
    }
}

public sealed class Station
{
    [LoadColumn(0)] public float Docks { get; set; }
    [LoadColumn(1)] public float Slope { get; set; }
    [LoadColumn(2)] public float Residents { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Rentals { get; set; }
}
