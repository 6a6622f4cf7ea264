// corpus: Training rows come over plain http, are written to a file and learned from.
// library: ML.NET
// axis: byte array, const, top-level program
using Microsoft.ML;
using Microsoft.ML.Data;

const string Source = "http://archive.example.edu/wine/winequality-red.csv";
const string Local = "winequality-red.csv";

using var http = new HttpClient();
var content = await http.GetByteArrayAsync(Source); // expect: MLQ7002
await File.WriteAllBytesAsync(Local, content);

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wine>(Local, separatorChar: ';', hasHeader: true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Acidity", "Sugar")
    .Append(ml.Regression.Trainers.FastForest("Quality"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Quality");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}");
ml.Model.Save(model, split.TrainSet.Schema, "wine.zip");

internal sealed class Wine
{
    [LoadColumn(0)]
    public float Acidity { get; set; }

    [LoadColumn(3)]
    public float Sugar { get; set; }

    [LoadColumn(11)]
    public float Quality { get; set; }
}
