// corpus: The AutoML search optimises accuracy of a column "label", the method's default, while the rows have "Label".
// library: ML.NET
// axis: automl, fluent configuration, async
using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Titanic;

public static class Program
{
    public static async Task<int> Main()
    {
        var context = new MLContext(seed: 1);
        var passengers = context.Data.LoadFromTextFile<Passenger>("titanic.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
        var outer = context.Data.TrainTestSplit(passengers, testFraction: 0.2);
        var inner = context.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

        SweepablePipeline pipeline = context.Auto().Featurizer(passengers, excludeColumns: new[] { "Label" })
            .Append(context.Auto().BinaryClassification(labelColumnName: "Label"));

        var experiment = context.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetDataset(inner.TrainSet, inner.TestSet);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.Accuracy); // expect: MLQ3004
        experiment.SetTrainingTimeInSeconds(120);
        TrialResult result = await experiment.RunAsync();

        var metrics = context.BinaryClassification.EvaluateNonCalibrated(result.Model.Transform(outer.TestSet), "Label");
        await File.WriteAllTextAsync("titanic.txt", string.Create(CultureInfo.InvariantCulture, $"auc {metrics.AreaUnderRocCurve:F4}\nf1 {metrics.F1Score:F4}\n"));
        if (metrics.F1Score < 0.6)
        {
            return 1;
        }

        context.Model.Save(result.Model, passengers.Schema, "titanic.zip");
        return 0;
    }
}

public class Passenger
{
    [LoadColumn(1)] [ColumnName("Label")] public bool Survived { get; set; }
    [LoadColumn(2)] public float Pclass { get; set; }
    [LoadColumn(4)] public string Sex { get; set; } = "";
    [LoadColumn(5)] public float Age { get; set; }
}
