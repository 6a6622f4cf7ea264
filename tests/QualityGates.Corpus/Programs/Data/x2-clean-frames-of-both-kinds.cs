// corpus: A frame with commas is read as it comes, one with tabs is read with tabs, and one with notes between commas, in quotes, as it comes.
// library: ML.NET, Microsoft.Data.Analysis
// axis: data frames
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Glaciers;

public sealed class MeltStudy(string folder)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public (double Mae, double Rmse, long Notes) Run()
    {
        var train = DataFrame.LoadCsv(Path.Combine(folder, "melt-train.csv"), cultureInfo: Culture);
        var test = DataFrame.LoadCsv(Path.Combine(folder, "melt-test.tsv"), separator: '\t', cultureInfo: Culture);
        var notes = DataFrame.LoadCsv(Path.Combine(folder, "notes.csv"), columnNames: ["Glacier", "Comments"], cultureInfo: Culture);
        var ml = new MLContext(seed: 48);
        var model = ml.Transforms.Concatenate("Features", "Height", "Slope", "Summer")
            .Append(ml.Regression.Trainers.FastTree("Melt"))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), "Melt");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, notes.Rows.Count);
    }
}
