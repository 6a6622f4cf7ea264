using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed record LoanOutcome(ITransformer Model, DataViewSchema Schema, CalibratedBinaryClassificationMetrics Metrics);

public sealed class LoanJob(MLContext ml)
{
    public LoanOutcome Run(string path, int badYear)
    {
        ILoanBook book = new BadYearBook(new CsvLoanBook(path), badYear);
        var rows = ml.Data.LoadFromEnumerable(book.Loans());
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 3); // expect: MLQ2012

        var model = LoanPipeline.Create(ml).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Loan.Defaulted));
        return new LoanOutcome(model, rows.Schema, metrics);
    }
}
