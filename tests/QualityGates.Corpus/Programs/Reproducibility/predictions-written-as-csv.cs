// corpus: Predictions are written for the next program, row by row, as the machine writes numbers; the report beside it is for people.
// library: Microsoft.ML
// axis: helper that is called with predictions
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Load>("load.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Temperature", "Hour").Append(ml.Regression.Trainers.FastForest(labelColumnName: "Demand")).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: "Demand");
Report.Write("predictions.csv", ml.Data.CreateEnumerable<Forecast>(scored, reuseRowObject: false));
File.WriteAllText("report.txt", $"On the test rows the mean error is {metrics.MeanAbsoluteError:F1} and the fit {metrics.RSquared:F2}.");
File.WriteAllText("metrics.json", "{ \"mae\": " + metrics.MeanAbsoluteError + " }"); // expect: MLQ1008

static class Report
{
    public static void Write(string path, IEnumerable<Forecast> forecasts)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("demand,score");
        foreach (var forecast in forecasts)
        {
            writer.WriteLine($"{forecast.Demand},{forecast.Score}"); // expect: MLQ1008
        }
    }
}

sealed class Load
{
    [LoadColumn(0)]
    public float Temperature { get; set; }

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Demand { get; set; }
}

sealed class Forecast
{
    public float Demand { get; set; }
    public float Score { get; set; }
}
