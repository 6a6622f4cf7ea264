// corpus: Trainers are compared by name from a dictionary of functions; one of them reads unscaled columns.
// library: Microsoft.ML
// axis: dictionary of functions
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Comparison;

internal sealed class Patient
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Income { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}

internal sealed class Comparer(MLContext context)
{
    public void Run(string trainPath, string validationPath)
    {
        var train = context.Data.LoadFromTextFile<Patient>(trainPath, separatorChar: ',', hasHeader: true);
        var validation = context.Data.LoadFromTextFile<Patient>(validationPath, separatorChar: ',', hasHeader: true);
        var trainers = new Dictionary<string, Func<IEstimator<ITransformer>>>
        {
            ["forest"] = () => context.BinaryClassification.Trainers.FastTree(),
            ["logistic"] = () => context.BinaryClassification.Trainers.LbfgsLogisticRegression(), // expect: MLQ4010
        };
        foreach (var (name, make) in trainers)
        {
            var pipeline = context.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Income)).Append(make());
            var metrics = context.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(validation));
            Console.WriteLine(FormattableString.Invariant($"{name}: {metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
        }
    }
}

internal static class Program
{
    private static void Main(string[] args) => new Comparer(new MLContext(seed: 91)).Run(args[0], args[1]);
}
