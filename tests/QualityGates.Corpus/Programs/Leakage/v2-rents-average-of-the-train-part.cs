// corpus: The list is cut first; missing areas of both parts are filled with the average of the train part.
// library: ML.NET
// axis: records, statistic by hand, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rents;

public sealed class RentRow
{
    public float Area { get; set; }
    public float Rooms { get; set; }
    public float Rent { get; set; }
}

public sealed class RentStudy
{
    private readonly MLContext _ml;

    public RentStudy(MLContext ml)
    {
        _ml = ml;
    }

    public double Error(IReadOnlyList<RentRow> flats)
    {
        var cut = flats.Count * 4 / 5;
        var known = flats.Take(cut).ToList();
        var unseen = flats.Skip(cut).ToList();
        var usual = known.Where(flat => flat.Area > 0).Average(flat => flat.Area);
        Fill(known, usual);
        Fill(unseen, usual);

        var pipeline = _ml.Transforms.Concatenate("Features", nameof(RentRow.Area), nameof(RentRow.Rooms))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(RentRow.Rent)));
        var scored = pipeline.Fit(_ml.Data.LoadFromEnumerable(known)).Transform(_ml.Data.LoadFromEnumerable(unseen));
        return _ml.Regression.Evaluate(scored, labelColumnName: nameof(RentRow.Rent)).MeanAbsoluteError;
    }

    private static void Fill(List<RentRow> flats, float area)
    {
        foreach (var flat in flats.Where(flat => flat.Area <= 0))
        {
            flat.Area = area;
        }
    }
}
