// corpus: Missing areas are filled with the average of all flats before the list is cut into a train and a test part.
// library: ML.NET
// axis: records, statistic by hand
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rents;

public sealed record Flat(float Area, float Rooms, float Rent);

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

    public double Error(IReadOnlyList<Flat> flats)
    {
        var usual = flats.Where(flat => flat.Area > 0).Average(flat => flat.Area); // expect: MLQ2001
        var filled = flats.Select(flat => flat.Area > 0 ? flat : flat with { Area = usual }).ToList();
        var rows = filled.Select(flat => new RentRow { Area = flat.Area, Rooms = flat.Rooms, Rent = flat.Rent }).ToList();

        var cut = rows.Count * 4 / 5;
        var train = _ml.Data.LoadFromEnumerable(rows.Take(cut).ToList());
        var test = _ml.Data.LoadFromEnumerable(rows.Skip(cut).ToList());

        var pipeline = _ml.Transforms.Concatenate("Features", nameof(RentRow.Area), nameof(RentRow.Rooms))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(RentRow.Rent)));
        var scored = pipeline.Fit(train).Transform(test);
        return _ml.Regression.Evaluate(scored, labelColumnName: nameof(RentRow.Rent)).MeanAbsoluteError;
    }
}
