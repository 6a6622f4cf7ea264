// corpus: Frames of a clinic come from a csv file with the commas LoadCsv takes, and from a tsv file with the tab given.
// library: Microsoft.Data.Analysis
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Clinic;

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args[0];
        var train = Frame(Path.Combine(folder, "stays.csv"), ',');
        var test = DataFrame.LoadCsv(Path.Combine(folder, "stays-of-may.tsv"), separator: '\t', cultureInfo: CultureInfo.InvariantCulture);
        var wards = DataFrame.LoadCsv(Path.Combine(folder, "wards.csv"), cultureInfo: CultureInfo.InvariantCulture);
        Console.WriteLine($"{wards.Rows.Count} wards, {train.Rows.Count} stays to learn from");

        var ml = new MLContext(seed: 25);
        var model = ml.Transforms.Concatenate("Features", "age", "pulse", "medicines")
            .Append(ml.Regression.Trainers.FastTree("days"))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), "days");
        File.WriteAllText(Path.Combine(folder, "stays.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }

    private static DataFrame Frame(string path, char separator) =>
        DataFrame.LoadCsv(path, separator, header: true, cultureInfo: CultureInfo.InvariantCulture);
}
