// corpus: The winner of a search is measured on the rows of the search and on the test rows, to see how far the two lie apart.
// library: ML.NET, AutoML
// axis: dictionary of parts
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var jars = ml.Data.LoadFromTextFile<Jar>("jars.csv", separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(jars, testFraction: 0.2);
var best = ml.Auto()
    .CreateRegressionExperiment(maxExperimentTimeInSeconds: 180)
    .Execute(split.TrainSet, labelColumnName: nameof(Jar.Days))
    .BestRun;

var report = new Dictionary<string, RegressionMetrics>
{
    ["searched"] = Measure(split.TrainSet),
    ["held out"] = Measure(split.TestSet),
};
File.WriteAllText("jars.json", JsonSerializer.Serialize(report));
if (report["held out"].MeanAbsoluteError > 2 * report["searched"].MeanAbsoluteError)
{
    Console.Error.WriteLine("the search has learned its rows by heart");
    return 1;
}

return 0;

RegressionMetrics Measure(IDataView rows) =>
    ml.Regression.Evaluate(best.Model.Transform(rows), labelColumnName: nameof(Jar.Days));

internal sealed class Jar
{
    [LoadColumn(0)] public float Sugar { get; set; }

    [LoadColumn(1)] public float Acid { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public float Days { get; set; }
}
