// corpus: The trainer and the evaluator split the same file for themselves, with different seeds.
// library: ML.NET
// axis: two classes
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed class LoanTrainer(MLContext ml, IDataView loans)
{
    public ITransformer Train()
    {
        var train = ml.Data.TrainTestSplit(loans, testFraction: 0.2, seed: 1).TrainSet;
        return ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
            .Append(ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { NumberOfLeaves = 12 }))
            .Fit(train);
    }
}

public sealed class LoanEvaluator(MLContext ml, IDataView loans)
{
    public double AreaUnderCurve(ITransformer model)
    {
        var test = ml.Data.TrainTestSplit(loans, testFraction: 0.2, seed: 2).TestSet;
        return ml.BinaryClassification.Evaluate(model.Transform(test)).AreaUnderRocCurve;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 0);
        var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
        var model = new LoanTrainer(ml, loans).Train();
        return new LoanEvaluator(ml, loans).AreaUnderCurve(model) > 0.75 ? 0 : 1; // expect: MLQ2004
    }
}
