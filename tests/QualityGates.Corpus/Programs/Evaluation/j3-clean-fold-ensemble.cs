// corpus: A cross-validation is made for the models of its folds, which then vote together on held-out claims; nobody looks at the metrics of the folds.
// library: ML.NET
// axis: class, ensemble of folds
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }

    [LoadColumn(1)] public float Days { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Cost { get; set; }
}

internal sealed class Costed
{
    public float Cost { get; set; }

    public float Score { get; set; }
}

internal sealed class FoldEnsemble(MLContext ml)
{
    private readonly List<ITransformer> _members = [];

    public void Learn(IDataView claims)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Days), nameof(Claim.Age))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Claim.Cost)));
        var folds = ml.Regression.CrossValidate(claims, pipeline, numberOfFolds: 6, labelColumnName: nameof(Claim.Cost));
        _members.AddRange(folds.Select(fold => fold.Model));
    }

    public (double Absolute, double Root) Test(IDataView claims)
    {
        var answers = _members.Select(member => Answers(member, claims)).ToList();
        var errors = Enumerable.Range(0, answers[0].Count)
            .Select(row => answers.Average(answer => (double)answer[row].Score) - answers[0][row].Cost)
            .ToList();
        return (errors.Average(error => Math.Abs(error)), Math.Sqrt(errors.Average(error => error * error)));
    }

    private List<Costed> Answers(ITransformer member, IDataView claims) =>
        ml.Data.CreateEnumerable<Costed>(member.Transform(claims), reuseRowObject: false).ToList();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 16);
        var claims = ml.Data.LoadFromTextFile<Claim>(args[0], separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(claims, testFraction: 0.15, seed: 16);
        var ensemble = new FoldEnsemble(ml);
        ensemble.Learn(parts.TrainSet);
        var (absolute, root) = ensemble.Test(parts.TestSet);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "claims.json"), JsonSerializer.Serialize(new { absolute, root }));
    }
}
