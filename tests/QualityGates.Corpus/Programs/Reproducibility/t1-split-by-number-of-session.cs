// corpus: Which part a session is in is decided by its number.
// library: ML.NET
// axis: query syntax, HashCode.Combine
using Microsoft.ML;

public sealed record SessionRow(string User, int Session, float Length, bool Label);

public static class SessionModel
{
    public static double Train(IReadOnlyList<SessionRow> rows)
    {
        var ml = new MLContext(seed: 1);
        var numbered = (from row in rows
                        let bucket = row.Session % 10
                        select (row, bucket)).ToList();
        var train = numbered.Where(pair => pair.bucket < 8).Select(pair => pair.row).ToList();
        var test = numbered.Where(pair => pair.bucket >= 8).Select(pair => pair.row).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(SessionRow.Length))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }
}
