// corpus: The frame is cut first; the median income of its head fills the gaps of the head and of the tail.
// library: Microsoft.Data.Analysis, ML.NET
// axis: service class, data frames
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lending;

public sealed record LoanScores(double Auc, double F1, double Recall);

public sealed class LoanModel(MLContext ml)
{
    public LoanScores Judge(string path)
    {
        var loans = DataFrame.LoadCsv(
            path,
            dataTypes: [typeof(float), typeof(float), typeof(bool)],
            cultureInfo: CultureInfo.InvariantCulture);
        var cut = (int)(loans.Rows.Count * 8 / 10);
        var known = loans.Head(cut);
        var later = loans.Tail((int)loans.Rows.Count - cut);

        var usual = (float)known["Income"].Median();
        Fill(known, usual);
        Fill(later, usual);

        var pipeline = ml.Transforms.Concatenate("Features", "Income", "Debt")
            .Append(ml.BinaryClassification.Trainers.FastTree("Repaid", numberOfTrees: 50));
        var scored = pipeline.Fit(known).Transform(later);
        return Scores(ml.BinaryClassification.Evaluate(scored, "Repaid"));
    }

    private static void Fill(DataFrame frame, float value) => frame["Income"].FillNulls(value, inPlace: true);

    private static LoanScores Scores(BinaryClassificationMetrics metrics)
        => new(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall);
}
