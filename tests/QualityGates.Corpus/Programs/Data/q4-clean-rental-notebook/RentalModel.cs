using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rentals;

public sealed record RentalSummary(double MeanAbsoluteError, double RootMeanSquaredError, double ErrorOfMean)
{
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

public sealed record FittedRentals(ITransformer Model, float UsualCount);

public sealed class RentalModel(MLContext ml)
{
    public FittedRentals Fit(DataFrame train)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "temperature", "humidity", "wind", "hour", "holiday")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "count", numberOfLeaves: 32));
        return new FittedRentals(pipeline.Fit(train), Counts(train).Average());
    }

    public RentalSummary Summarize(FittedRentals fitted, DataFrame test)
    {
        var metrics = ml.Regression.Evaluate(fitted.Model.Transform(test), labelColumnName: "count");
        var errorOfMean = Counts(test).Average(count => Math.Abs(count - fitted.UsualCount));
        return new RentalSummary(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, errorOfMean);
    }

    private static IEnumerable<float> Counts(IDataView rows) => rows.GetColumn<float>("count");
}
