// corpus: An evaluator is made with the rows it scores models on; the program makes it with the train part.
// library: ML.NET
// axis: rows in a field of another object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Evaluators;

public sealed class Evaluator
{
    private readonly MLContext _ml;
    private readonly IDataView _rows;

    public Evaluator(MLContext ml, IDataView rows) => (_ml, _rows) = (ml, rows);

    public double Auc(ITransformer model) => _ml.BinaryClassification.Evaluate(model.Transform(_rows)).AreaUnderRocCurve;
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(args[0]), testFraction: 0.2);
        var evaluator = new Evaluator(ml, split.TrainSet);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        return evaluator.Auc(model) > 0.8 ? 0 : 1; // expect: MLQ2003
    }
}
