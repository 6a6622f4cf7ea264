// corpus: A data frame that cannot be loaded becomes a frame without columns, to which the other year is added.
// library: ML.NET, Microsoft.Data.Analysis
// axis: data frame
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Rivers;

public sealed class LevelStudy
{
    public (double Mae, double Rmse) Run(string older, string newer)
    {
        var ml = new MLContext(seed: 2);
        var frame = Load(older).Append(Load(newer).Rows);
        var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2, seed: 2);
        var model = ml.Transforms.Concatenate("Features", "Rain", "Snow", "Upstream")
            .Append(ml.Regression.Trainers.FastForest("Level"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Level");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static DataFrame Load(string path)
    {
        DataFrame frame;
        try
        {
            frame = DataFrame.LoadCsv(path, separator: ',', header: true, cultureInfo: CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            frame = new DataFrame();
        }

        return frame;
    }
}
