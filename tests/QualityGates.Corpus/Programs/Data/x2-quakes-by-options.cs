// corpus: The options of a loader say much about a file of quakes, and not that commas are between its columns.
// library: ML.NET
// axis: TextLoader.Options, loader in a local
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quakes;

public sealed class MagnitudeStudy(string folder)
{
    private const string FileName = "quakes.csv";

    public (double Mae, double Rmse) Run()
    {
        var ml = new MLContext(seed: 30);
        var options = new TextLoader.Options
        {
            Columns =
            [
                new TextLoader.Column("Depth", DataKind.Single, 0),
                new TextLoader.Column("Stations", DataKind.Single, 3),
                new TextLoader.Column("Magnitude", DataKind.Single, 5),
            ],
            MaxRows = 100_000,
        };
        options.HasHeader = true;
        options.TrimWhitespace = true;
        var loader = ml.Data.CreateTextLoader(options); // expect: MLQ4005
        var quakes = loader.Load(Path.Combine(folder, FileName));

        var parts = ml.Data.TrainTestSplit(quakes, testFraction: 0.2, seed: 30);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Stations")
            .Append(ml.Regression.Trainers.FastForest("Magnitude"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Magnitude");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
