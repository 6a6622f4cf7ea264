// corpus: A frame of measurements at mines is named .tsv and read with the comma that LoadCsv takes by itself.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame, interpolated name
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Mines;

public sealed class GasTraining(MLContext ml)
{
    public double Error(int year)
    {
        var frame = DataFrame.LoadCsv($"gas_{year}.tsv", cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4005
        var complete = frame.DropNulls();
        var parts = ml.Data.TrainTestSplit(complete, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Pressure", "Humidity")
            .Append(ml.Regression.Trainers.FastForest("Methane"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Methane").RootMeanSquaredError;
    }

    public static long Rows(string name)
    {
        using var stream = File.OpenRead(name);
        return DataFrame.LoadCsv(stream, separator: '\t', cultureInfo: CultureInfo.InvariantCulture).Rows.Count;
    }
}
