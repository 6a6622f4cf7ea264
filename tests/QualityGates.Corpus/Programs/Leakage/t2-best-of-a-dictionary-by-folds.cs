// corpus: Four trainers are compared by cross-validation of the training part, the best is fitted again and tested once.
// library: ML.NET
// axis: dictionary, query
using Microsoft.ML;
using Microsoft.ML.Data;

public class DiabetesRow
{
    [LoadColumn(0)] public float Glucose { get; set; }
    [LoadColumn(1)] public float Bmi { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Label { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 42);
        var data = ml.Data.LoadFromTextFile<DiabetesRow>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", "Glucose", "Bmi", "Age").Append(ml.Transforms.NormalizeMinMax("Features"));

        var trainers = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["FastTree"] = ml.BinaryClassification.Trainers.FastTree(),
            ["LightGbm"] = ml.BinaryClassification.Trainers.LightGbm(),
            ["Lbfgs"] = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(),
            ["Gam"] = ml.BinaryClassification.Trainers.Gam(),
        };

        var best = trainers
            .Select(trainer => (trainer.Key, Auc: ml.BinaryClassification
                .CrossValidate(split.TrainSet, features.Append(trainer.Value), numberOfFolds: 5)
                .Average(fold => fold.Metrics.AreaUnderRocCurve)))
            .OrderByDescending(candidate => candidate.Auc)
            .First();

        var model = features.Append(trainers[best.Key]).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"{best.Key}: folds {best.Auc:0.000}, test {metrics.AreaUnderRocCurve:0.000}, F1 {metrics.F1Score:0.000}");
        ml.Model.Save(model, data.Schema, args[1]);
    }
}
