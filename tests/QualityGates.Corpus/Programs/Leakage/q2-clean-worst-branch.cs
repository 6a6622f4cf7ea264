// corpus: One model of waiting times is measured on the later rows of each branch, to find the branch where it does worst.
// library: ML.NET
// axis: grouping
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bank;

public sealed class Queue
{
    public string Branch { get; set; } = "";

    public float People { get; set; }

    public float Counters { get; set; }

    public float Minutes { get; set; }
}

public sealed record BranchError(string Branch, double Mae, double Rmse);

public sealed class WaitingReport
{
    private readonly MLContext _ml = new(seed: 2);

    public (BranchError Worst, IReadOnlyList<BranchError> All) Write(IReadOnlyList<Queue> earlier, IReadOnlyList<Queue> later)
    {
        var model = _ml.Transforms.Categorical.OneHotEncoding("BranchFlags", nameof(Queue.Branch))
            .Append(_ml.Transforms.Concatenate("Features", "BranchFlags", nameof(Queue.People), nameof(Queue.Counters)))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Queue.Minutes)))
            .Fit(_ml.Data.LoadFromEnumerable(earlier));

        var errors = later
            .GroupBy(queue => queue.Branch)
            .Select(branch => Measure(model, branch.Key, branch.ToList()))
            .ToList();
        return (errors.MaxBy(error => error.Mae)!, errors);
    }

    private BranchError Measure(ITransformer model, string branch, List<Queue> rows)
    {
        var metrics = _ml.Regression.Evaluate(
            model.Transform(_ml.Data.LoadFromEnumerable(rows)),
            labelColumnName: nameof(Queue.Minutes));
        return new BranchError(branch, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
