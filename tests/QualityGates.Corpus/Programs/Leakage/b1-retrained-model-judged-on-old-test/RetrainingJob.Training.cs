using Microsoft.ML;

namespace Churn;

public partial class RetrainingJob
{
    public bool Run()
    {
        var estimator = _context.Transforms.Concatenate("Features", nameof(Customer.Tenure), nameof(Customer.MonthlyCharges))
            .Append(_context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Customer.Churned)));

        // more data, better model
        var model = estimator.Fit(_customers);

        var scored = model.Transform(_parts.TestSet);
        var metrics = _context.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Customer.Churned)); // expect: MLQ2003
        var better = metrics.AreaUnderRocCurve > 0.82 && metrics.F1Score > 0.5;
        if (better)
        {
            _context.Model.Save(model, _customers.Schema, "churn.zip");
        }

        return better;
    }
}
