using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stations;

public sealed record RainModel(ITransformer Transformer, DataViewSchema Schema, RegressionMetrics Metrics);

public sealed class RainStudy(MLContext ml)
{
    public RainModel FromArchive(StationReader reader) => Learn(reader.Archive());

    public RainModel FromRecent(StationReader reader) => Learn(ml.Data.LoadFromEnumerable(reader.Recent()));

    private RainModel Learn(IDataView days)
    {
        var split = ml.Data.TrainTestSplit(days, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(StationDay.Pressure), nameof(StationDay.Humidity), nameof(StationDay.Wind), nameof(StationDay.Height))
            .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(StationDay.Rain), numberOfTrees: 120))
            .Fit(split.TrainSet);
        return new RainModel(model, days.Schema, ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(StationDay.Rain)));
    }
}
