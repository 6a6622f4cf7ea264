// corpus: All wines are projected to a plane for a chart; the model is trained and measured on parts that never meet the projection.
// library: ML.NET
// axis: two tasks on one view
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var wines = ml.Data.LoadFromTextFile<Wine>(args[0], separatorChar: ';', hasHeader: true);
DrawPlane(args[1]);

var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.3);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Alcohol), nameof(Wine.Sugar), nameof(Wine.Acid), nameof(Wine.Sulphates))
    .Append(ml.Regression.Trainers.FastForest(nameof(Wine.Points)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Wine.Points));
File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} points off, R² {metrics.RSquared:F2}");

void DrawPlane(string chart)
{
    var projection = ml.Transforms.Concatenate("Chemistry", nameof(Wine.Alcohol), nameof(Wine.Sugar), nameof(Wine.Acid), nameof(Wine.Sulphates))
        .Append(ml.Transforms.NormalizeMeanVariance("Chemistry"))
        .Append(ml.Transforms.ProjectToPrincipalComponents("Plane", "Chemistry", rank: 2, seed: 5));
    var plane = projection.Fit(wines).Transform(wines);
    using var writer = new StreamWriter(chart);
    foreach (var point in plane.GetColumn<float[]>("Plane"))
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{point[0]},{point[1]}"));
    }
}

internal sealed class Wine
{
    [LoadColumn(0)]
    public float Alcohol { get; set; }

    [LoadColumn(1)]
    public float Sugar { get; set; }

    [LoadColumn(2)]
    public float Acid { get; set; }

    [LoadColumn(3)]
    public float Sulphates { get; set; }

    [LoadColumn(4)]
    public float Points { get; set; }
}
