// corpus: The search over kinds of wine is given all bottles; the winner is fitted anew on the train part and judged on the test part, but was chosen with it in view.
// library: AutoML
// axis: class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var bottles = ml.Data.LoadFromTextFile<Bottle>(args[0], separatorChar: ';', hasHeader: true);
var tasting = new Tasting(ml, "Region");
var metrics = tasting.Judge(bottles);
Console.WriteLine($"{tasting.Winner}: macro {metrics.MacroAccuracy:P1}, log loss {metrics.LogLoss:F3}");
File.WriteAllText("wine.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

internal sealed class Tasting(MLContext ml, string label)
{
    public string Winner { get; private set; } = "";

    public MulticlassClassificationMetrics Judge(IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 5);
        var keyed = ml.Transforms.Conversion.MapValueToKey(label);
        var search = ml.Auto().CreateMulticlassClassificationExperiment(maxExperimentTimeInSeconds: 240);
        var result = search.Execute(all, labelColumnName: label, preFeaturizer: keyed); // expect: MLQ2015
        Winner = result.BestRun.TrainerName;

        var model = result.BestRun.Estimator.Fit(split.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: label);
    }
}

internal sealed class Bottle
{
    [LoadColumn(0)]
    public float Acid { get; set; }

    [LoadColumn(1)]
    public float Sugar { get; set; }

    [LoadColumn(2)]
    public float Alcohol { get; set; }

    [LoadColumn(3)]
    public string Region { get; set; } = "";
}
