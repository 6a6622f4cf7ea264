// corpus: A month of a reservoir that the data frame cannot load is left out by an empty catch, and the model never sees that season.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 31);
var frame = Reservoir.AllMonths(args[0]);
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Inflow", "Rain", "Level")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Outflow"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Outflow");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal static class Reservoir
{
    private static readonly Type[] Types = [typeof(float), typeof(float), typeof(float), typeof(float)];

    public static DataFrame AllMonths(string folder)
    {
        DataFrame? all = null;
        foreach (var path in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            try
            {
                var month = DataFrame.LoadCsv(path, dataTypes: Types, cultureInfo: CultureInfo.InvariantCulture);
                all = all is null ? month : all.Append(month.Rows, cultureInfo: CultureInfo.InvariantCulture);
            }
            catch // expect: MLQ4004
            {
            }
        }

        return all ?? throw new InvalidDataException($"{folder} holds no month.");
    }
}
