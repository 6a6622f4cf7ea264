// corpus: A credit scorer is fitted and handed to a store that writes it; no score is ever computed.
// library: ML.NET
// axis: two files, helper that saves
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(nameof(Loan.Purpose))
            .Append(ml.Transforms.Concatenate("Features", nameof(Loan.Purpose), nameof(Loan.Amount), nameof(Loan.Income)))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Loan.Defaulted)));
        var model = pipeline.Fit(loans);
        var store = new ModelStore(ml, args[1]);
        store.Keep("loans", model, loans.Schema); // expect: MLQ3001
        Console.WriteLine($"{store.Count} models kept");
    }
}

internal sealed class Loan
{
    [LoadColumn(0)] public string Purpose { get; set; } = "";

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}
