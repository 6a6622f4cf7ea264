// corpus: A yearly file of harvests that cannot be read becomes an empty data frame, and the training goes on with the other one.
// library: ML.NET, Microsoft.Data.Analysis
// axis: DataFrame in a notebook turned script
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvests;

public static class Script
{
    public static RegressionMetrics Run(string folder)
    {
        var harvests = LoadYear(Path.Combine(folder, "harvests-2023.csv"));
        var newer = LoadYear(Path.Combine(folder, "harvests-2024.csv"));
        harvests.Append(newer.Rows, inPlace: true, cultureInfo: CultureInfo.InvariantCulture);

        var ml = new MLContext(seed: 5);
        var split = ml.Data.TrainTestSplit(harvests, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Rain", "Sun", "Nitrogen")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Yield"));
        var model = pipeline.Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Yield");
    }

    private static DataFrame LoadYear(string path)
    {
        try
        {
            return DataFrame.LoadCsv(path, separator: ',', header: true, cultureInfo: CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            return new DataFrame();
        }
    }
}
