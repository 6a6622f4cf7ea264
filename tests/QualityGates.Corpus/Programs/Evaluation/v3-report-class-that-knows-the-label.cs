// corpus: A report is made with the name of the label; its maker gives it that of another column than the trainer has.
// library: ML.NET
// axis: name in a field, another class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class LoanReport
{
    private readonly MLContext _ml;
    private readonly string _label;

    public LoanReport(MLContext ml, string label) => (_ml, _label) = (ml, label);

    public double Auc(ITransformer model, IDataView rows) => _ml.BinaryClassification.Evaluate(model.Transform(rows), _label).AreaUnderRocCurve;
}

public static class LoanProgram
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var loans = ml.Data.LoadFromBinary(args[0]);
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Defaulted").Fit(split.TrainSet);
        var report = new LoanReport(ml, "Default");
        return report.Auc(model, split.TestSet) > 0.7 ? 0 : 1; // expect: MLQ3004
    }
}
