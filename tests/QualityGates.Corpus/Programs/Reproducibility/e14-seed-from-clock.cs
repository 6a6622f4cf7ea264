// corpus: Seeds come from the clock, the tick count and a machine name's hash; one is a constant through a property.
// library: ML.NET
// axis: property, helper, options initializer
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Loans;

internal sealed class Settings
{
    public int Seed => DateTime.UtcNow.Millisecond;

    public int SplitSeed { get; } = 12;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var settings = new Settings();
        var ml = new MLContext(seed: settings.Seed); // expect: MLQ1004
        var rows = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
        var shuffled = ml.Data.ShuffleRows(rows, seed: Environment.TickCount); // expect: MLQ1004
        var split = ml.Data.TrainTestSplit(shuffled, 0.2, seed: settings.SplitSeed);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options // expect: MLQ1004
        {
            LabelColumnName = "Defaulted",
            Seed = Stable(Environment.MachineName),
            Deterministic = true,
        });
        var model = ml.Transforms.Concatenate("Features", "Amount", "Income").Append(trainer).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Defaulted");
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, log-loss {metrics.LogLoss:F3}");
    }

    private static int Stable(string name) => Math.Abs(name.GetHashCode());
}

internal sealed class Loan
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public bool Defaulted { get; set; }
}
