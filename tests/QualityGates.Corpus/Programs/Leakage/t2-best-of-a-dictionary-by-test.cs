// corpus: Four trainers are fitted, the one with the highest score on the test part is saved and its score reported.
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

        var results = new List<(string Name, ITransformer Model, double Auc)>();
        foreach (var (name, trainer) in trainers)
        {
            var model = features.Append(trainer).Fit(split.TrainSet);
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
            Console.WriteLine($"{name,-12} AUC {metrics.AreaUnderRocCurve:0.000} F1 {metrics.F1Score:0.000}");
            results.Add((name, model, metrics.AreaUnderRocCurve));
        }

        var best = results.OrderByDescending(result => result.Auc).First(); // expect: MLQ2006
        Console.WriteLine($"Best model: {best.Name} with test AUC {best.Auc:0.000}");
        ml.Model.Save(best.Model, data.Schema, args[1]);
    }
}
