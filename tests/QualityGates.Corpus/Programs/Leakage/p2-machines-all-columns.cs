// corpus: Everything numeric that the schema lists becomes a feature, the hours until failure among it, and the split is keyed by those hours.
// library: ML.NET
// axis: schema query, array, class with a run method
using Microsoft.ML;
using Microsoft.ML.Data;

new MachineHours(new MLContext(seed: 13)).Run("machines.csv");

internal sealed class MachineHours(MLContext ml)
{
    private const string Target = nameof(Machine.HoursToFailure);

    public void Run(string path)
    {
        var machines = ml.Data.LoadFromTextFile<Machine>(path, separatorChar: ',', hasHeader: true);
        string[] numeric = machines.Schema.Where(column => column.Type == NumberDataViewType.Single).Select(column => column.Name).ToArray();

        var split = ml.Data.TrainTestSplit(machines, testFraction: 0.2, samplingKeyColumnName: Target); // expect: MLQ2011
        var model = ml.Transforms.Concatenate("Features", numeric) // expect: MLQ2008
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: Target))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: Target);
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} h, R2 {metrics.RSquared:F3}");
    }
}

internal sealed class Machine
{
    [LoadColumn(0)] public float Vibration { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public float Temperature { get; set; }
    [LoadColumn(3)] public float HoursToFailure { get; set; }
}
