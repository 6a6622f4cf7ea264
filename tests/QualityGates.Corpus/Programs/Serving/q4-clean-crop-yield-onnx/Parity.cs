using Microsoft.ML;

namespace Crops;

public static class Parity
{
    public static double LargestDifference(MLContext ml, ITransformer model, YieldScorer scorer, IDataView fields, int rows)
    {
        var some = ml.Data.TakeRows(fields, rows);
        var scores = ml.Data.CreateEnumerable<Scored>(model.Transform(some), reuseRowObject: false);
        var years = ml.Data.CreateEnumerable<FieldYear>(some, reuseRowObject: false);
        return scores.Zip(years, (scored, year) => (double)Math.Abs(scored.Score - scorer.Score(year))).Max();
    }

    public sealed class Scored
    {
        public float Score { get; set; }
    }
}
