// corpus: Metrics of folds become a page of Markdown in a StringBuilder; the page is shown and written.
// library: ML.NET
// axis: StringBuilder, culture
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 35);
var lamps = ml.Data.LoadFromTextFile<Lamp>(args[0], separatorChar: ';', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Lamp.Volts), nameof(Lamp.Starts))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Lamp.Hours)));
var folds = ml.Regression.CrossValidate(lamps, pipeline, numberOfFolds: 5, labelColumnName: nameof(Lamp.Hours), seed: 35);

var page = new StringBuilder("| fold | MAE | RMSE |\n|---|---|---|\n");
foreach (var fold in folds.OrderBy(entry => entry.Fold))
{
    page.Append(CultureInfo.InvariantCulture, $"| {fold.Fold} | {fold.Metrics.MeanAbsoluteError:F1} | {fold.Metrics.RootMeanSquaredError:F1} |\n");
}

Console.WriteLine(page);
File.WriteAllText(args[1], page.ToString());

internal sealed class Lamp
{
    [LoadColumn(0)] public float Volts { get; set; }

    [LoadColumn(1)] public float Starts { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}
