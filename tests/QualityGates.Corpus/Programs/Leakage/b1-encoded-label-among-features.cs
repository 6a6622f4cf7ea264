// corpus: The label text is one-hot encoded under another name together with the real categories, and the encoded column is joined into the features.
// library: ML.NET
// axis: column derived from the label by an encoder, InputOutputColumnPair array
using Microsoft.ML;
using Microsoft.ML.Data;

var ctx = new MLContext(seed: 1);
var mushrooms = ctx.Data.LoadFromTextFile<Mushroom>("mushrooms.csv", ',', hasHeader: true);
var split = ctx.Data.TrainTestSplit(mushrooms, testFraction: 0.3);

var encoded = ctx.Transforms.Categorical.OneHotEncoding(new[]
{
    new InputOutputColumnPair("CapVec", "Cap"),
    new InputOutputColumnPair("OdorVec", "Odor"),
    new InputOutputColumnPair("ClassVec", "Class"),
});

var pipeline = encoded
    .Append(ctx.Transforms.Concatenate("Features", "CapVec", "OdorVec", "ClassVec")) // expect: MLQ2008
    .Append(ctx.Transforms.Conversion.MapValueToKey("Label", "Class"))
    .Append(ctx.MulticlassClassification.Trainers.SdcaMaximumEntropy("Label", "Features"));

var model = pipeline.Fit(split.TrainSet);
var m = ctx.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Label");
Console.WriteLine($"macro {m.MacroAccuracy:P2} log-loss {m.LogLoss:F4}");
return m.MacroAccuracy > 0.95 ? 0 : 1;

public class Mushroom
{
    [LoadColumn(0)] public string Class { get; set; } = "";
    [LoadColumn(1)] public string Cap { get; set; } = "";
    [LoadColumn(2)] public string Odor { get; set; } = "";
}
