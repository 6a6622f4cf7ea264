// corpus: The evaluator is told a label that the rows do not have, in a class of its own.
// library: Microsoft.ML
// axis: trainer and evaluator
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ships;

internal sealed class Passenger
{
    [LoadColumn(0)]
    public bool Survived { get; set; }

    [LoadColumn(1)]
    public float Fare { get; set; }

    [LoadColumn(2)]
    public string Sex { get; set; } = "";
}

internal sealed class Evaluator(MLContext context)
{
    public double Auc(ITransformer model, IDataView test) =>
        context.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: "Survive").AreaUnderRocCurve;
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var context = new MLContext(seed: 8);
        var rows = context.Data.LoadFromTextFile<Passenger>(args[0], separatorChar: ',', hasHeader: true);
        var parts = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 8);
        var pipeline = context.Transforms.Categorical.OneHotEncoding(nameof(Passenger.Sex))
            .Append(context.Transforms.Concatenate("Features", nameof(Passenger.Sex), nameof(Passenger.Fare)))
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Passenger.Survived)));
        var auc = new Evaluator(context).Auc(pipeline.Fit(parts.TrainSet), parts.TestSet); // expect: MLQ3004
        return auc > 0.8 ? 0 : 1;
    }
}
