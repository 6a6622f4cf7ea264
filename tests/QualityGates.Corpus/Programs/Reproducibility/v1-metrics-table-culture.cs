// corpus: Metrics of a grid search are written to a file for programs as text of the machine's culture; frames are read that way, too.
// library: ML.NET, DataFrame
// axis: writer
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grid;

public sealed class GridSearch(MLContext ml)
{
    public void Run(string input, string output)
    {
        var frame = DataFrame.LoadCsv(input); // expect: MLQ1008
        var split = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
        using var table = new StreamWriter(output);
        table.WriteLine("leaves,rate,error");
        foreach (var leaves in new[] { 8, 16, 32 })
        {
            foreach (var rate in new[] { 0.05, 0.1, 0.2 })
            {
                var folds = ml.Regression.CrossValidate(split.TrainSet, ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate));
                table.WriteLine($"{leaves},{rate},{folds.Average(fold => fold.Metrics.MeanSquaredError)}"); // expect: MLQ1008
            }
        }
    }

    public void Keep(RegressionMetrics metrics, string file) =>
        File.WriteAllText(file, "{\"r2\": " + metrics.RSquared + ", \"mae\": " + metrics.MeanAbsoluteError + "}"); // expect: MLQ1008
}
