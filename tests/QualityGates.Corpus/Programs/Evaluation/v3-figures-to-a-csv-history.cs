// corpus: Every run appends one line with its figures to a history, and prints the same.
// library: ML.NET
// axis: appended file, right
// scores: MLQ3005 MLQ3008
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace History;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var rows = ml.Data.LoadFromBinary(args[0]);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        var line = FormattableString.Invariant($"{metrics.AreaUnderRocCurve:F4},{metrics.F1Score:F4}");
        Console.WriteLine(line);
        File.AppendAllText("history.csv", line + Environment.NewLine);
        ml.Model.Save(model, rows.Schema, "model.zip");
    }
}
